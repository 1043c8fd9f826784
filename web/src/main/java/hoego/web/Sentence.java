package hoego.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text some parts of which lead to the records that prove them. */
public record Sentence(List<Part> parts) {

    /**
     * A stretch of the text.
     *
     * @param path where the part leads to, without the base path; null for plain text
     */
    public record Part(String text, @Nullable String path) {}

    private static final Pattern MARK = Pattern.compile("<([a-z][a-zA-Z]*)>(.*?)</\\1>");
    private static final char HIDDEN = '\ue000';

    public static Sentence plain(String text) {
        return new Sentence(List.of(new Part(text, null)));
    }

    /** Reads the marks of a pattern; a {@code <} in an argument is somebody's text and no mark. */
    static Sentence of(Function<Map<String, ?>, String> pattern, Map<String, ?> arguments, List<Evidence> evidence) {
        var safe = new HashMap<String, Object>();
        arguments.forEach(
                (name, value) -> safe.put(name, value instanceof String text ? text.replace('<', HIDDEN) : value));
        var said = pattern.apply(safe);
        var parts = new ArrayList<Part>();
        var marks = MARK.matcher(said);
        int end = 0;
        while (marks.find()) {
            add(parts, said.substring(end, marks.start()), null);
            add(parts, marks.group(2), path(marks.group(1), evidence));
            end = marks.end();
        }
        add(parts, said.substring(end), null);
        return new Sentence(List.copyOf(parts));
    }

    private static void add(List<Part> parts, String text, @Nullable String path) {
        if (!text.isEmpty()) {
            parts.add(new Part(text.replace(HIDDEN, '<'), path));
        }
    }

    private static @Nullable String path(String name, List<Evidence> evidence) {
        return evidence.stream()
                .filter(proof -> proof.name().equals(name))
                .map(Evidence::path)
                .findFirst()
                .orElse(null);
    }

    /** The sentence without its links. */
    public String text() {
        return parts.stream().map(Part::text).collect(joining());
    }
}
