package hoego.study.interviews;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A piece of where a stage is: a web address, or what stands around it. */
public record PlaceWord(String text, boolean isAddress) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]");

    static List<PlaceWord> of(String place) {
        var words = new ArrayList<PlaceWord>();
        var address = ADDRESS.matcher(place);
        int end = 0;
        while (address.find()) {
            add(words, place.substring(end, address.start()));
            words.add(new PlaceWord(address.group(), true));
            end = address.end();
        }
        add(words, place.substring(end));
        return List.copyOf(words);
    }

    private static void add(List<PlaceWord> words, String around) {
        if (!around.isEmpty()) {
            words.add(new PlaceWord(around, false));
        }
    }
}
