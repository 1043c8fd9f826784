package hoego.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Several words in one field. */
final class Words {

    static final Pattern SEPARATORS = Pattern.compile("[,;\\n]");

    private Words() {}

    /** Each once, however it is written, without its {@code #}. */
    static List<String> apart(String typed) {
        var words = new LinkedHashMap<String, String>();
        SEPARATORS
                .splitAsStream(typed)
                .map(word -> word.strip().replaceFirst("^#+", "").strip())
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.putIfAbsent(word.toLowerCase(Locale.ROOT), word));
        return List.copyOf(words.values());
    }
}
