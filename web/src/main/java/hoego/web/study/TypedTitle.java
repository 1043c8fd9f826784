package hoego.web.study;

import hoego.web.Line;
import hoego.web.Line.Piece;
import hoego.web.Line.Taken;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A title as it was typed, of a book that is perhaps not known, and the rest of the line.
 *
 * @param title without a noun behind it
 * @param whole with that noun, which may be the title's last word; the same if there is none
 */
record TypedTitle(String title, String whole, boolean quoted, Line rest) {

    private static final Pattern OBJECT = Pattern.compile("(?<=[가-힣])[을를]$");

    private static final String OPENING = "\"“‘「『《'";
    private static final String CLOSING = "\"”’」』》'";
    private static final Pattern CLOSED = Pattern.compile("(.*)([\"”’」』》'])[을를은는이가의도]?[.,!]?");

    /**
     * The words in front of the pages, else those behind them.
     *
     * @param words the line without the figures that were read of it
     */
    static Optional<TypedTitle> of(Line line, Line words) {
        return words.pieces().stream()
                .filter(piece -> !Padding.isIt(piece))
                .findFirst()
                .flatMap(first -> {
                    int gap = gap(line, words, first);
                    var title = written(Padding.titled(words.upTo(gap)));
                    return title.codePoints().anyMatch(Character::isLetter)
                            ? Optional.of(new TypedTitle(
                                    title, written(Padding.titledWhole(words.upTo(gap))), false, words.from(gap)))
                            : Optional.empty();
                });
    }

    private static String written(Line words) {
        return OBJECT.matcher(words.text()).replaceFirst("").strip();
    }

    /** How many of the words stand before the first figure that follows one of them. */
    private static int gap(Line line, Line words, Piece first) {
        int place = line.pieces().stream()
                .filter(piece -> !words.pieces().contains(piece) && piece.place() > first.place())
                .mapToInt(Piece::place)
                .min()
                .orElse(Integer.MAX_VALUE);
        return (int) words.pieces().stream()
                .takeWhile(piece -> piece.place() < place)
                .count();
    }

    /** What is quoted first, whole, and the line without it: none of its words is a verb, a noun or a figure. */
    static Optional<Taken<String>> quoted(Line line) {
        var pieces = line.pieces();
        for (int start = 0; start < pieces.size(); start++) {
            int mark = OPENING.indexOf(pieces.get(start).typed().charAt(0));
            if (mark < 0) {
                continue;
            }
            for (int end = start; end < pieces.size(); end++) {
                var title = inside(line.upTo(end + 1).from(start).text(), mark);
                if (title.isPresent()) {
                    var rest = line.without(start, end + 1);
                    return title.filter(inside -> !inside.isEmpty()).map(inside -> new Taken<>(inside, rest));
                }
            }
        }
        return Optional.empty();
    }

    /** A title that stands in front in quotes, and what stands behind it. */
    static Optional<Taken<String>> quotedInFront(Line line) {
        return quoted(line).flatMap(taken -> {
            var left = taken.rest().pieces();
            int start = 0;
            while (start < left.size() && left.get(start).equals(line.pieces().get(start))) {
                start++;
            }
            return Padding.isAllOf(line.upTo(start))
                    ? Optional.of(new Taken<>(taken.what(), taken.rest().from(start)))
                    : Optional.empty();
        });
    }

    /** What stands between two marks of which one closes what the other opened. */
    private static Optional<String> inside(String text, int mark) {
        var closed = CLOSED.matcher(text.substring(1));
        return closed.matches() && CLOSING.indexOf(closed.group(2)) == mark
                ? Optional.of(closed.group(1).strip())
                : Optional.empty();
    }

    static Line unquoted(Line line) {
        return quoted(line).map(Taken::rest).orElse(line);
    }

    /** The line without what was taken of a part of it. */
    static Line left(Line line, Line part, Line rest) {
        var left = line;
        for (var piece : part.pieces()) {
            left = rest.pieces().contains(piece) ? left : left.without(piece);
        }
        return left;
    }
}
