package hoego.blog;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a post is about, in words of the owner's: several are separated by commas, or each begins with a {@code #}. */
public final class Tags {

    private static final Pattern BETWEEN = Pattern.compile("[,，、\\n]|#");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Tags() {}

    /** Each once, whatever its case, as it was first written. */
    public static List<String> of(String typed) {
        return BETWEEN
                .splitAsStream(typed)
                .map(tag -> BLANKS.matcher(tag).replaceAll(" ").strip())
                .filter(tag -> !tag.isEmpty())
                .collect(toMap(
                        tag -> tag.toLowerCase(Locale.ROOT), tag -> tag, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** As they are typed. */
    public static String written(List<String> tags) {
        return tags.stream().collect(joining(", "));
    }
}
