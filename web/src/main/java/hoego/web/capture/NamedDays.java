package hoego.web.capture;

import hoego.web.Line;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The days that a line may name in front, at its end or among its words.
 *
 * @param days several where the words leave it open, as {@code 엊그제} does; none where they name a time that is no day, as
 *     {@code 지난달} does
 * @param rest of the line, on the first of them
 * @param end where the words that name them end
 */
record NamedDays(List<LocalDate> days, Line rest, int end) {

    private static final int MOST_WORDS = 5;

    private static final Pattern ON = Pattern.compile("^on(?=.)");
    private static final Pattern PARTICLE = Pattern.compile("(?:에|은|는|엔|에는|의)$");

    /** As in {@code 어제저녁}, without a blank. */
    private static final Pattern TIME = Pattern.compile("(?<=.)(?:아침|점심|저녁|밤|새벽|오전|오후)(?:에|엔)?$");

    private static final Pattern TIME_BEHIND = Pattern.compile(
            "(?:아침|점심|저녁|밤|새벽|오전|오후|낮)(?:때|에|엔|에는)?" + "|at|in|the|morning|afternoon|evening|night|noon");

    private static final Pattern NUMERIC = Pattern.compile("[\\d./-]*");

    /** Before a day, they say that it is not the one the line is about. */
    private static final Set<String> BOUNDS = Set.of(
            "from",
            "since",
            "until",
            "till",
            "by",
            "before",
            "after",
            "than",
            "starting",
            "starts",
            "beginning",
            "per",
            "a",
            "the");

    /** After a number of days, they say that it is no day of the month. */
    private static final Pattern LASTING =
            Pattern.compile("(?:부터|까지|이후|이전|연속|연달아|동안|만|내내|째|간|전|후|뒤|넘게|정도|쯤|걸|치|분|단위|이나|밖).*");

    private static final Pattern MONTH = Pattern.compile(".*[월달]");

    static Optional<NamedDays> inFront(Line line, LocalDate today) {
        return first(line, length -> at(line, 0, length, today));
    }

    static Optional<NamedDays> atTheEnd(Line line, LocalDate today) {
        int end = line.pieces().size();
        return first(line, length -> at(line, end - length, end, today));
    }

    /** Days among the words; an amount is none there. */
    static Optional<NamedDays> amidst(Line line, LocalDate today) {
        int pieces = line.pieces().size();
        return IntStream.range(1, pieces)
                .mapToObj(start -> first(
                        line.from(start),
                        length -> start + length < pieces
                                        && (length > 1
                                                || line.pieces().get(start).amount() == null)
                                ? at(line, start, start + length, today)
                                : Optional.empty()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether words name several days, as {@code 어제} and {@code 오늘}; figures alone may say something else. */
    static boolean areSeveralIn(Line line, LocalDate today) {
        var days = new HashSet<LocalDate>();
        for (int at = 0; at < line.pieces().size(); ) {
            int start = at;
            var named = first(line.from(start), length -> at(line, start, start + length, today))
                    .filter(found ->
                            !NUMERIC.matcher(joined(line, start, found.end())).matches());
            named.filter(found -> found.days().size() == 1).ifPresent(found -> days.addAll(found.days()));
            at = named.map(NamedDays::end).orElse(at + 1);
        }
        return days.size() > 1;
    }

    /** Whether nothing but a time of the day stands behind it: {@code 어제 저녁}. */
    boolean isBeforeTime(Line line) {
        return line.from(end).pieces().stream()
                .allMatch(piece -> TIME_BEHIND.matcher(piece.read()).matches());
    }

    /** Whether it stands between two amounts that count the same, the second the last word: {@code 허리 3 어제 5}. */
    boolean isBetweenAlike(Line line) {
        var pieces = line.pieces();
        var before =
                pieces.get(end - 1 - (pieces.size() - rest.pieces().size())).amount();
        var behind = pieces.get(end).amount();
        return end == pieces.size() - 1 && before != null && behind != null && before.unit() == behind.unit();
    }

    private static Optional<NamedDays> first(Line line, IntFunction<Optional<NamedDays>> ofLength) {
        int longest = Math.min(MOST_WORDS, line.pieces().size());
        return IntStream.range(0, longest)
                .mapToObj(less -> ofLength.apply(longest - less))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<NamedDays> at(Line line, int start, int end, LocalDate today) {
        var pieces = line.pieces();
        var joined = joined(line, start, end);
        var before = start == 0 ? "" : pieces.get(start - 1).read();
        var behind = end == pieces.size() ? "" : pieces.get(end).read();
        if (BOUNDS.contains(before)
                || LASTING.matcher(behind).matches()
                || MONTH.matcher(before).matches()) {
            return Optional.empty();
        }
        var words = new DayWords(today);
        return words.days(joined)
                .or(() -> words.days(ON.matcher(joined).replaceFirst("")))
                .or(() -> words.days(PARTICLE.matcher(joined).replaceFirst("")))
                .or(() -> words.days(TIME.matcher(pieces.get(start).read()).replaceFirst(""))
                        .filter(days -> end == start + 1))
                .map(days -> new NamedDays(days, rest(line.without(start, end), days), end));
    }

    private static String joined(Line line, int start, int end) {
        return line.pieces().subList(start, end).stream().map(Line.Piece::read).reduce("", String::concat);
    }

    private static Line rest(Line line, List<LocalDate> days) {
        return days.isEmpty() ? line : line.on(days.getFirst());
    }

    /** Whether it is a time to come. */
    boolean isAfter(LocalDate today) {
        return !days.isEmpty() && days.getFirst().isAfter(today);
    }
}
