package hoego.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tags as files tell them, each once.
 *
 * @param tags as many as there is room for
 * @param areAll whether there is for all
 */
public record FiledTags(List<String> tags, boolean areAll) {

    private static final int MOST = 20;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BETWEEN = Pattern.compile("[,;\\n]");
    private static final Pattern HASH = Pattern.compile("^#+");

    /** Of a cell in which something stands between them. */
    public static FiledTags of(String cell, Set<String> left, int letters) {
        return of(split(cell), left, letters);
    }

    /** What stands between commas, semicolons or lines. */
    public static Stream<String> split(String cell) {
        return BETWEEN.splitAsStream(cell);
    }

    /**
     * Of some.
     *
     * @param left those that are none
     * @param letters so many at most, with what stands between
     */
    public static FiledTags of(Stream<String> told, Set<String> left, int letters) {
        var tags = new ArrayList<String>();
        var known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        known.addAll(left);
        int room = letters + 2;
        for (var each : (Iterable<String>) told::iterator) {
            var tag = HASH.matcher(BLANKS.matcher(each).replaceAll(" ").strip())
                    .replaceFirst("")
                    .strip();
            if (tag.isEmpty() || !known.add(tag)) {
                continue;
            }
            room -= tag.length() + 2;
            if (room < 0 || tags.size() == MOST) {
                return new FiledTags(List.copyOf(tags), false);
            }
            tags.add(tag);
        }
        return new FiledTags(List.copyOf(tags), true);
    }
}
