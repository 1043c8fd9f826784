package hoego.goals.career;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tags as people type them, {@code #linux, Docker-Swarm}. */
final class Tags {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,#]+");

    private Tags() {}

    static List<String> of(String typed) {
        return BETWEEN.splitAsStream(typed)
                .filter(tag -> !tag.isEmpty())
                .map(tag -> tag.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
