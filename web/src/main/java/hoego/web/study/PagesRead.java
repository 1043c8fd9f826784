package hoego.web.study;

import static hoego.web.Amount.Unit.PAGES;
import static java.util.stream.Collectors.joining;

import hoego.web.Line;
import hoego.web.Line.Piece;
import hoego.web.Line.Taken;
import hoego.web.Ui;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pages as people write them: {@code 30쪽}, {@code 30쪽까지}, {@code 112~145쪽}, {@code up to page 30}.
 *
 * @param pages how many; null where they are named by their numbers
 */
record PagesRead(
        @Nullable Integer pages,
        @Nullable Integer from,
        @Nullable Integer to) {

    static final PagesRead NONE = new PagesRead(null, null, null);

    private static final int LONGEST = 5;
    private static final int MOST = 20_000;
    private static final String UNIT = "(?:쪽|페이지|pp?|pages?)";
    private static final Pattern SPAN = Pattern.compile("(?:from)?(?:(?<lead>pages?|pp?\\.?))?(?<from>\\d{1,6})" + UNIT
            + "?(?:부터|에서|~|∼|–|-|to)(?:pages?|pp?\\.?)?(?<to>\\d{1,6})(?<unit>" + UNIT + ")?(?:까지)?(?:를|을)?");
    private static final Pattern UP_TO = Pattern.compile("(?<a>\\d{1,6})" + UNIT
            + "까지(?:만)?|pp?\\.?(?<b>\\d{1,6})까지(?:만)?"
            + "|(?:upto|until|till|to|through)(?:the)?(?:pages?|pp?\\.?)(?<c>\\d{1,6})|upto(?<d>\\d{1,6})" + UNIT);

    /** What is said of pages, and the rest of the line. */
    static Optional<Taken<PagesRead>> in(Line line) {
        for (int start = 0; start < line.pieces().size(); start++) {
            for (int end = Math.min(line.pieces().size(), start + LONGEST); end > start; end--) {
                var read = joined(line, start, end);
                var found = span(read).or(() -> upTo(read));
                if (found.isPresent()) {
                    return Optional.of(new Taken<>(found.get(), line.without(start, end)));
                }
            }
        }
        return line.amount(PAGES)
                .filter(taken -> taken.what().isWhole())
                .map(taken -> new Taken<>(new PagesRead(taken.what().whole(), null, null), taken.rest()));
    }

    private static String joined(Line line, int start, int end) {
        return line.pieces().subList(start, end).stream()
                .map(Piece::read)
                .collect(joining())
                .replace(" ", "");
    }

    private static Optional<PagesRead> span(String read) {
        var span = SPAN.matcher(read);
        return span.matches() && (span.group("lead") != null || span.group("unit") != null)
                ? Optional.of(
                        new PagesRead(null, Integer.valueOf(span.group("from")), Integer.valueOf(span.group("to"))))
                : Optional.empty();
    }

    private static Optional<PagesRead> upTo(String read) {
        var upTo = UP_TO.matcher(read);
        return upTo.matches()
                ? Stream.of("a", "b", "c", "d")
                        .flatMap(group -> Stream.ofNullable(upTo.group(group)))
                        .findFirst()
                        .map(page -> new PagesRead(null, null, Integer.valueOf(page)))
                : Optional.empty();
    }

    boolean isNone() {
        return pages == null && to == null;
    }

    /** Whether there are such pages in a book. */
    boolean isSound() {
        return Stream.of(pages, from, to).allMatch(page -> page == null || (page >= 1 && page <= MOST))
                && (from == null || to == null || from <= to);
    }

    /** In the reader's words, such as are read the same. */
    String said(Ui ui, String key) {
        return ui.text(
                key,
                Map.of(
                        "pages", pages == null ? 0 : pages,
                        "from", from == null ? 0 : from,
                        "to", to == null ? 0 : to));
    }
}
