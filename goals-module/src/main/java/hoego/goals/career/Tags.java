package hoego.goals.career;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tags as people type them, with commas between them or each with its {@code #}: {@code linux, Docker Swarm}. */
final class Tags {

    private static final Pattern BETWEEN = Pattern.compile("[,，、\\n#]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Tags() {}

    static List<String> of(String typed) {
        return BETWEEN.splitAsStream(typed)
                .map(tag -> BLANKS.matcher(tag).replaceAll(" ").strip())
                .filter(tag -> !tag.isEmpty())
                .map(tag -> tag.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** As they are typed. */
    static String written(List<String> tags) {
        return String.join(", ", tags);
    }
}
