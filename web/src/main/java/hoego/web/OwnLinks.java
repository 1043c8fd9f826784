package hoego.web;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Links to our own pages in Markdown: written where a fact is put into a text, and gone where the text leaves Hoego, since
 * nobody else can follow them. What is in backquotes stays, and so does a picture.
 */
public final class OwnLinks {

    private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern BACKQUOTES = Pattern.compile("`+");

    private final String text;

    /** Where runs of backquotes begin, by their length. */
    private final Map<Integer, TreeSet<Integer>> backquotes = new HashMap<>();

    private OwnLinks(String text) {
        this.text = text;
        BACKQUOTES
                .matcher(text)
                .results()
                .forEach(run -> backquotes
                        .computeIfAbsent(run.end() - run.start(), length -> new TreeSet<>())
                        .add(run.start()));
    }

    /** A link to one of our pages, which holds whatever its label is; the label is Markdown itself. */
    static String written(String label, String path) {
        return "[" + new OwnLinks(BREAK.matcher(label).replaceAll(" ")).enclosed() + "]("
                + path.replace("(", "%28").replace(")", "%29").replace(" ", "%20") + ")";
    }

    /** A text as it can be published: what led to our pages is plain. */
    public static String removed(String markdown) {
        return new OwnLinks(markdown).plain();
    }

    /** With a backslash before all that would end the label, or go on after it. */
    private String enclosed() {
        var enclosed = new StringBuilder();
        for (int place = 0; place < text.length(); ) {
            int next = after(place);
            var piece = text.substring(place, next);
            if (next == place + 1 && "[]\\".contains(piece)) {
                enclosed.append('\\').append(piece);
            } else if (piece.endsWith("`") && !isCode(place)) {
                enclosed.append(piece.replace("`", "\\`"));
            } else {
                enclosed.append(piece);
            }
            place = next;
        }
        return enclosed.toString();
    }

    private String plain() {
        var plain = new StringBuilder();
        for (int place = 0; place < text.length(); ) {
            int label = text.charAt(place) == '[' ? endOfLabel(place) : place;
            int path = label == place ? place : endOfPath(label);
            if (path > label) {
                plain.append(text, place + 1, label);
                place = path;
            } else {
                int next = text.startsWith("![", place) ? place + 2 : after(place);
                plain.append(text, place, next);
                place = next;
            }
        }
        return plain.toString();
    }

    /** Where the label ends that begins with a bracket; where it begins if it is none. */
    private int endOfLabel(int start) {
        for (int place = start + 1; place < text.length(); place = after(place)) {
            switch (text.charAt(place)) {
                case '[', '\n' -> {
                    return start;
                }
                case ']' -> {
                    return place > start + 1 ? place : start;
                }
                default -> {}
            }
        }
        return start;
    }

    /** Where a link to one of our pages ends after its label; the label's end if there is none. */
    private int endOfPath(int label) {
        if (!text.startsWith("](/", label) || text.startsWith("](//", label)) {
            return label;
        }
        for (int place = label + 3; place < text.length(); place++) {
            char letter = text.charAt(place);
            if (letter == ')') {
                return place + 1;
            }
            if (letter == '(' || Character.isWhitespace(letter)) {
                return label;
            }
        }
        return label;
    }

    /** Where what stands at a place has ended: code, a letter with the backslash before it, or a single letter. */
    private int after(int place) {
        return switch (text.charAt(place)) {
            case '\\' -> Math.min(place + 2, text.length());
            case '`' -> afterBackquotes(place);
            default -> place + 1;
        };
    }

    private int afterBackquotes(int place) {
        int end = endOfRun(place);
        var closing = closing(place);
        return closing < 0 ? end : closing + end - place;
    }

    private boolean isCode(int place) {
        return closing(place) >= 0;
    }

    /** Where the run begins that closes the one at a place; below 0 if none does. */
    private int closing(int place) {
        int end = endOfRun(place);
        var same = backquotes.get(end - place);
        var closing = same == null ? null : same.ceiling(end);
        return closing == null ? -1 : closing;
    }

    private int endOfRun(int place) {
        int end = place;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }
}
