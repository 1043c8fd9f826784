package hoego.web.career;

import static java.util.stream.Collectors.toMap;

import hoego.goals.career.HighLoad;
import hoego.goals.career.Workload;
import hoego.web.Pause;
import hoego.web.Period;
import hoego.web.Shades;
import hoego.web.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Load and energy over some weeks, as an SVG picture of {@value #WIDTH} by {@value #HEIGHT} and in words. A bar is the load of
 * a week, the line the energy.
 *
 * @param bars one for each week of which something was said
 * @param energy a path; broken where nothing was said of a week
 * @param dots a path of the same values, so that one alone is seen, too
 * @param weeks the first and the last, in words
 * @param shades of the pauses
 */
public record WorkloadTrend(
        List<Bar> bars, String energy, String dots, List<String> weeks, Shades shades, List<String> told) {

    /** The load of a week. */
    public record Bar(String x, String y, String width, String height, boolean high) {}

    private static final int WIDTH = 520;
    private static final int HEIGHT = 100;
    private static final int MOST = 5;
    private static final int WEEKS = 13;

    /** The weeks of which a page shows the trend: those of its quarter or year, else the last thirteen. */
    static LocalDateRange shown(@Nullable Period chosen, LocalDate day) {
        var running = Period.week(day).end();
        if (chosen == null || chosen.kind() == Period.Kind.WEEK) {
            return LocalDateRange.of(running.minusWeeks(WEEKS), running);
        }
        return chosen.days();
    }

    /**
     * @param said of the weeks that are shown, the earliest first, and of some before them
     * @param pauses that break no run, and are shaded
     */
    static WorkloadTrend of(Ui ui, List<Workload> said, LocalDateRange shown, LocalDate day, List<Pause> pauses) {
        var weeks = mondays(shown);
        var inSight = said.stream().filter(each -> shown.contains(each.week())).toList();
        var byWeek = inSight.stream().collect(toMap(Workload::week, Function.identity()));
        var step = (double) WIDTH / Math.max(1, weeks.size());
        var bars = new ArrayList<Bar>();
        var energy = new StringBuilder();
        var dots = new StringBuilder();
        for (int at = 0; at < weeks.size(); at++) {
            var workload = byWeek.get(weeks.get(at));
            if (workload != null) {
                bars.add(bar(workload, at * step, step));
                var place = written((at + .5) * step) + " " + written(height(workload.energy()));
                var goesOn = at > 0 && byWeek.containsKey(weeks.get(at - 1));
                energy.append(goesOn ? "L" : "M").append(place);
                dots.append("M").append(place).append("h0");
            }
        }
        var ends = weeks.isEmpty()
                ? List.<String>of()
                : List.of(ui.shortDay(weeks.getFirst()), ui.shortDay(weeks.getLast()));
        return new WorkloadTrend(
                bars,
                energy.toString(),
                dots.toString(),
                ends,
                shades(weeks, pauses),
                told(ui, inSight, run(said, day, pauses)));
    }

    private static Shades shades(List<LocalDate> weeks, List<Pause> pauses) {
        return weeks.isEmpty()
                ? Shades.NONE
                : Shades.ofColumns(
                        pauses,
                        LocalDateRange.of(weeks.getFirst(), weeks.getLast().plusWeeks(1)),
                        WIDTH);
    }

    private static List<LocalDate> mondays(LocalDateRange shown) {
        var first = Period.week(shown.getStart()).start();
        var from = first.isBefore(shown.getStart()) ? first.plusWeeks(1) : first;
        return from.datesUntil(shown.getEnd(), java.time.Period.ofWeeks(1)).toList();
    }

    private static Bar bar(Workload workload, double left, double step) {
        var top = height(workload.load());
        return new Bar(
                written(left + step * .15), written(top), written(step * .7), written(HEIGHT - top), workload.isHigh());
    }

    private static double height(int value) {
        return HEIGHT - (double) value * HEIGHT / MOST;
    }

    private static String written(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static HighLoad run(List<Workload> said, LocalDate day, List<Pause> pauses) {
        return HighLoad.of(said, day, pauses.stream().map(Pause::days).toList());
    }

    private static List<String> told(Ui ui, List<Workload> weeks, HighLoad run) {
        if (weeks.isEmpty()) {
            return List.of();
        }
        var figures = new WorkloadFigures(weeks);
        var told = new ArrayList<String>();
        told.add(ui.text(
                "career.workload.told",
                Map.of(
                        "weeks",
                        weeks.size(),
                        "load",
                        ui.number(figures.load(), 1),
                        "energy",
                        ui.number(figures.energy(), 1),
                        "high",
                        figures.highWeeks())));
        var counted = figures.onlyICanDo();
        if (!counted.isEmpty()) {
            told.add(ui.text(
                    "career.workload.told.only",
                    Map.of("first", counted.getFirst(), "last", counted.getLast(), "weeks", counted.size())));
        }
        if (run.isLong()) {
            told.add(ui.text("career.workload.told.long", Map.of("weeks", run.weeks())));
        }
        return told;
    }
}
