package hoego.web.blog;

import hoego.blog.Links;
import hoego.web.Line;
import hoego.web.Line.Piece;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line without the tags and the address that were typed in it.
 *
 * @param tags without their {@code #}
 * @param link empty if there is none
 */
record Marked(Line line, List<String> tags, String link) {

    private static final Pattern LINK = Pattern.compile(Links.PAGE);
    private static final Pattern TAG = Pattern.compile("#[^#\\s]+");

    static Marked of(Line typed) {
        var links = typed.pieces().stream()
                .filter(piece -> LINK.matcher(piece.typed()).matches())
                .toList();
        var tags = typed.pieces().stream()
                .filter(piece -> TAG.matcher(piece.typed()).matches())
                .toList();
        var line = typed;
        for (var piece : tags) {
            line = line.without(piece);
        }
        if (links.size() == 1) {
            line = line.without(links.getFirst());
        }
        return new Marked(
                line,
                tags.stream().map(Piece::typed).map(tag -> tag.substring(1)).toList(),
                links.size() == 1 ? links.getFirst().typed() : "");
    }

    /** Its words in lower case, with single blanks. */
    static String read(Line line) {
        return line.pieces().stream()
                .map(Piece::read)
                .reduce("", (before, next) -> before + " " + next)
                .strip();
    }

    /** The tags as they are typed. */
    String hashed() {
        return tags.stream().map(tag -> " #" + tag).reduce("", String::concat);
    }

    /** Whether something is asked. */
    static boolean isAsked(Line line) {
        return line.text().endsWith("?") || line.text().endsWith("？");
    }
}
