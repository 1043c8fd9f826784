package hoego.web.capture;

import hoego.web.Line;
import java.time.LocalDate;
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

    private static Optional<NamedDays> first(Line line, IntFunction<Optional<NamedDays>> ofLength) {
        int longest = Math.min(MOST_WORDS, line.pieces().size());
        return IntStream.range(0, longest)
                .mapToObj(less -> ofLength.apply(longest - less))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<NamedDays> at(Line line, int start, int end, LocalDate today) {
        var pieces = line.pieces();
        var joined = pieces.subList(start, end).stream().map(Line.Piece::read).reduce("", String::concat);
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

    private static Line rest(Line line, List<LocalDate> days) {
        return days.isEmpty() ? line : line.on(days.getFirst());
    }

    /** Whether it is a time to come. */
    boolean isAfter(LocalDate today) {
        return !days.isEmpty() && days.getFirst().isAfter(today);
    }
}
