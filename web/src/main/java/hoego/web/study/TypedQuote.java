package hoego.web.study;

import static java.util.stream.Collectors.joining;

import hoego.web.Line;
import hoego.web.Line.Piece;
import hoego.web.Line.Taken;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words of a book as they were typed, perhaps behind their page: {@code 47p Build, measure, learn}.
 *
 * @param page null where none is said
 */
record TypedQuote(@Nullable Integer page, Line words) {

    private static final Pattern PAGE = Pattern.compile("(?:(?:on|at) )?(?:(?:pp?\\.?|page) ?(?<behind>\\d{1,5})"
            + "|(?<ahead>\\d{1,5}) ?(?:쪽|페이지|pp?|page)(?:에서|에|의|을|를)?)");
    private static final int MOST_WORDS_OF_PAGE = 3;
    private static final int MOST_WORDS_OF_TITLE = 12;
    private static final int MOST = 20_000;
    private static final Pattern JOINT = Pattern.compile("[-–—:=,]+");

    /** Of what stands behind a title, or of a line without one. */
    static TypedQuote of(Line line) {
        var rest = withoutJoints(line);
        return pageAt(rest, 0)
                .map(taken -> new TypedQuote(taken.what(), withoutJoints(taken.rest())))
                .orElseGet(() -> new TypedQuote(null, rest));
    }

    /** Of a line in which a page stands behind the words of a title, and those. */
    static Optional<Taken<TypedQuote>> behindTitle(Line line) {
        for (int at = 1; at < Math.min(line.pieces().size(), MOST_WORDS_OF_TITLE); at++) {
            if (pageAt(line, at).isPresent()) {
                return Optional.of(new Taken<>(of(line.from(at)), line.upTo(at)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Taken<Integer>> pageAt(Line line, int start) {
        for (int end = Math.min(line.pieces().size(), start + MOST_WORDS_OF_PAGE); end > start; end--) {
            var page = PAGE.matcher(
                    line.pieces().subList(start, end).stream().map(Piece::read).collect(joining(" ")));
            if (page.matches()) {
                var figure = page.group("behind") == null ? page.group("ahead") : page.group("behind");
                return Optional.of(new Taken<>(Integer.valueOf(figure), line.without(start, end)));
            }
        }
        return Optional.empty();
    }

    private static Line withoutJoints(Line line) {
        var joints = line.pieces().stream()
                .takeWhile(piece -> JOINT.matcher(piece.read()).matches())
                .count();
        return line.from((int) joints);
    }

    /** Whether there are words; a verb alone is none of them. */
    boolean isWhole() {
        return !words.isEmpty()
                && (words.pieces().size() > 1 || !Padding.isIt(words.pieces().getFirst()));
    }

    boolean isSound() {
        return page == null || (page >= 1 && page <= MOST);
    }

    /** Whether a book of so many pages has its page; null where that is not known. */
    boolean isIn(@Nullable Integer pages) {
        return page == null || pages == null || page <= pages;
    }
}
