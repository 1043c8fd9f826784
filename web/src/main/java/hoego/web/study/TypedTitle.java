package hoego.web.study;

import hoego.web.Line;
import hoego.web.Line.Piece;
import java.util.Optional;
import java.util.regex.Pattern;

/** A title as it was typed, of a book that is perhaps not known, and the rest of the line. */
record TypedTitle(String title, boolean quoted, Line rest) {

    private static final Pattern OBJECT = Pattern.compile("(?<=[가-힣])[을를]$");
    private static final Pattern OPENED = Pattern.compile("^[\"“‘「『《'].*");
    private static final Pattern CLOSED = Pattern.compile(".*[\"”’」』》'][을를은는이가의도]?[.,!]?$");
    private static final Pattern QUOTES = Pattern.compile("^[\"“‘「『《']|[\"”’」』》'](?:[을를은는이가의도])?[.,!]?$");

    /**
     * What is quoted, else the words in front of the pages, else those behind them.
     *
     * @param words the line without the figures that were read of it
     */
    static Optional<TypedTitle> of(Line line, Line words) {
        return quoted(line, words).or(() -> {
            var isInFront = words.pieces().stream()
                    .filter(piece -> !Padding.isIt(piece))
                    .findFirst();
            if (isInFront.isEmpty()) {
                return Optional.empty();
            }
            int gap = gap(line, words, isInFront.get());
            var title = Padding.titled(words.upTo(gap));
            var written = OBJECT.matcher(title.text()).replaceFirst("").strip();
            return written.codePoints().anyMatch(Character::isLetter)
                    ? Optional.of(new TypedTitle(written, false, words.from(gap)))
                    : Optional.empty();
        });
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

    private static Optional<TypedTitle> quoted(Line line, Line rest) {
        var pieces = line.pieces();
        for (int start = 0; start < pieces.size(); start++) {
            if (OPENED.matcher(pieces.get(start).typed()).matches()) {
                for (int end = start; end < pieces.size(); end++) {
                    if (CLOSED.matcher(pieces.get(end).typed()).matches()) {
                        var inside = pieces.subList(start, end + 1);
                        var title = QUOTES.matcher(
                                        line.upTo(end + 1).from(start).text())
                                .replaceAll("")
                                .strip();
                        var left = rest;
                        for (var piece : inside) {
                            left = left.without(piece);
                        }
                        return title.isEmpty() ? Optional.empty() : Optional.of(new TypedTitle(title, true, left));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
