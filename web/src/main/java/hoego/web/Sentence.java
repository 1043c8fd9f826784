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

    private static final Pattern MARK = Pattern.compile("<([a-z][a-zA-Z0-9]*)>(.*?)</\\1>");
    private static final char HIDDEN = '\ue000';

    public static Sentence plain(String text) {
        return new Sentence(List.of(new Part(text, null)));
    }

    /** Several as one, with a text between each and another before the last. */
    public static Sentence joined(List<Sentence> sentences, String between, String last) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < sentences.size(); i++) {
            if (i > 0) {
                parts.add(new Part(i < sentences.size() - 1 ? between : last, null));
            }
            parts.addAll(sentences.get(i).parts);
        }
        return new Sentence(List.copyOf(parts));
    }

    /**
     * Reads the marks of a pattern; a {@code <} in an argument is somebody's text and no mark, and neither do its brackets
     * and backquotes reach beyond it. An argument that is a sentence brings its links along.
     */
    static Sentence of(Function<Map<String, ?>, String> pattern, Map<String, ?> arguments, List<Evidence> evidence) {
        var safe = new HashMap<String, Object>();
        var proofs = new ArrayList<>(evidence);
        arguments.forEach((name, value) -> {
            if (value instanceof Sentence sentence) {
                safe.put(name, sentence.marked(proofs));
            } else {
                safe.put(name, value instanceof String text ? hidden(text) : value);
            }
        });
        var said = pattern.apply(safe);
        var parts = new ArrayList<Part>();
        var marks = MARK.matcher(said);
        int end = 0;
        while (marks.find()) {
            add(parts, said.substring(end, marks.start()), null);
            add(parts, marks.group(2), path(marks.group(1), proofs));
            end = marks.end();
        }
        add(parts, said.substring(end), null);
        return new Sentence(List.copyOf(parts));
    }

    private static String hidden(String text) {
        return OwnLinks.closed(text).replace(String.valueOf(HIDDEN), "").replace('<', HIDDEN);
    }

    /** This text as part of a pattern: each link a mark, with what it leads to among the proofs. */
    private String marked(List<Evidence> proofs) {
        var marked = new StringBuilder();
        for (var part : parts) {
            var text = hidden(part.text);
            if (part.path == null) {
                marked.append(text);
            } else {
                var mark = "inner" + proofs.size();
                proofs.add(new Evidence(mark, part.path, 0));
                marked.append('<')
                        .append(mark)
                        .append('>')
                        .append(text)
                        .append("</")
                        .append(mark)
                        .append('>');
            }
        }
        return marked.toString();
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

    boolean leadsTo(String path) {
        return parts.stream().anyMatch(part -> path.equals(part.path));
    }

    /** The sentence as it is put into a text that is being written, with its links. */
    public String markdown() {
        return parts.stream()
                .map(part -> part.path == null ? part.text : OwnLinks.written(part.text, part.path))
                .collect(joining());
    }

    /** The sentence without its links. */
    public String text() {
        return parts.stream().map(Part::text).collect(joining());
    }
}
