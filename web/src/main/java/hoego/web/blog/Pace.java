package hoego.web.blog;

import static java.util.stream.Collectors.joining;

import hoego.blog.CohortStanding;
import hoego.blog.RoundStanding;
import hoego.web.Pause;
import hoego.web.Shades;
import hoego.web.Ui;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How early each round was begun or handed in, as bars in a box whose height is 100; one that was late hangs below the line of
 * the deadline.
 *
 * @param width of the box, ten for each round
 * @param deadline where its line is
 * @param bars of the rounds of which it is known
 * @param rounds the numbers of all
 * @param told the same in words: round 1 8.5 h, round 2 5 h
 * @param shades of the rounds that were due in a pause
 */
public record Pace(int width, String deadline, List<Bar> bars, List<Integer> rounds, String told, Shades shades) {

    private static final int WIDTH = 10;
    private static final int BAR = 6;
    private static final double HEIGHT = 100;
    private static final int FEW = 2;

    /** A bar in the box. */
    public record Bar(int x, int width, String y, String height, boolean late) {}

    /** From the first draft to the deadline. */
    public static Pace lead(Ui ui, CohortStanding cohort) {
        return of(ui, cohort.rounds(), RoundStanding::lead);
    }

    /** From handing in to the deadline. */
    public static Pace margin(Ui ui, CohortStanding cohort) {
        return of(ui, cohort.rounds(), RoundStanding::margin);
    }

    private static Pace of(Ui ui, List<RoundStanding> rounds, Function<RoundStanding, @Nullable Duration> figure) {
        var minutes = rounds.stream().map(figure).filter(Objects::nonNull).mapToLong(Duration::toMinutes);
        var range = minutes.summaryStatistics();
        var top = Math.max(0, range.getMax());
        var scale = HEIGHT / Math.max(1, top - Math.min(0, range.getMin()));
        var bars = IntStream.range(0, rounds.size())
                .boxed()
                .flatMap(place -> Stream.ofNullable(figure.apply(rounds.get(place)))
                        .map(ahead -> bar(place, ahead.toMinutes(), top, scale)))
                .toList();
        return new Pace(
                Math.max(1, rounds.size()) * WIDTH,
                written(top * scale),
                bars,
                rounds.stream().map(round -> round.round().number()).toList(),
                rounds.stream()
                        .filter(round -> figure.apply(round) != null)
                        .map(round -> BlogTexts.round(ui, round.round().number()) + " "
                                + RoundTexts.signed(ui, Objects.requireNonNull(figure.apply(round))))
                        .collect(joining(", ")),
                shades(ui, rounds));
    }

    private static Shades shades(Ui ui, List<RoundStanding> rounds) {
        var paused = IntStream.range(0, rounds.size())
                .filter(place -> rounds.get(place).paused())
                .boxed()
                .toList();
        return new Shades(
                paused.stream()
                        .map(place -> new Shades.Shade(Integer.toString(place * WIDTH), Integer.toString(WIDTH)))
                        .toList(),
                paused.stream()
                        .flatMap(place -> Pause.on(rounds.get(place).round().dueOn(), ui.pauses()).stream())
                        .distinct()
                        .toList());
    }

    private static Bar bar(int place, long minutes, long top, double scale) {
        return new Bar(
                place * WIDTH + (WIDTH - BAR) / 2,
                BAR,
                written((top - Math.max(0, minutes)) * scale),
                written(Math.max(1, Math.abs(minutes) * scale)),
                minutes < 0);
    }

    private static String written(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    /** Whether there is anything to compare. */
    public boolean isWorthShowing() {
        return bars.size() >= FEW;
    }
}
