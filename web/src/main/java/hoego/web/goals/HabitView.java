package hoego.web.goals;

import hoego.goals.HabitHistory;
import hoego.goals.HabitStreak;
import hoego.goals.Skip;
import hoego.web.Ui;
import hoego.web.Written;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a habit was kept, as its page shows it.
 *
 * @param skips the latest days that were skipped
 */
public record HabitView(Ui ui, GoalView goal, HabitHistory history, List<Skip> skips) {

    private static final int UNITS = 26;
    private static final int WEEKS = 12;

    /** A week from Monday to Sunday; null for a day that is none of the habit's so far. */
    public record Week(LocalDate start, List<HabitHistory.@Nullable Day> days) {}

    public String streak() {
        return HabitWords.length(ui, history.streak().every(), history.streak().current());
    }

    /** How firmly it stands, in percent. */
    public long score() {
        return percent(history.firmness());
    }

    public static long percent(double score) {
        return Math.round(score * 100);
    }

    /** Its last days, weeks or months. */
    public List<HabitStreak.Unit> units() {
        var all = history.streak().units();
        return all.subList(Math.max(0, all.size() - UNITS), all.size());
    }

    /** As the picture of weeks knows it. */
    public String state(HabitStreak.Unit unit) {
        return switch (unit.state()) {
            case DONE -> "done";
            case MISSED -> "missed";
            case RUNNING -> "now";
            case SKIPPED, PASSED_OVER -> "paused";
        };
    }

    public String unit(HabitStreak.Unit unit) {
        return HabitWords.unit(ui, unit);
    }

    /** How many of the units shown went how: 9 kept, 2 short. */
    public List<String> counts() {
        return Stream.of(HabitStreak.State.values())
                .flatMap(state -> Stream.of(count(state)).filter(count -> !count.isEmpty()))
                .toList();
    }

    private String count(HabitStreak.State state) {
        var such = units().stream().filter(unit -> unit.state() == state).toList();
        return such.isEmpty()
                ? ""
                : ui.text(
                        "goals.weeks.count",
                        Map.of("count", such.size(), "state", HabitWords.state(ui, such.getFirst())));
    }

    /** What its last weeks were like, the newest first. */
    public List<Week> weeks() {
        var byDate = history.days().stream().collect(Collectors.toMap(HabitHistory.Day::date, day -> day));
        return history.days().stream()
                .map(day -> monday(day.date()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(WEEKS)
                .map(monday -> new Week(
                        monday,
                        Stream.iterate(monday, day -> day.plusDays(1))
                                .limit(7)
                                .<HabitHistory.@Nullable Day>map(byDate::get)
                                .toList()))
                .toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** As the picture of days knows it. */
    public String kept(HabitHistory.Day day) {
        return Written.of(day.kept());
    }

    /** What is to be seen in the picture of days, each said once; days that are not asked for show nothing. */
    public List<HabitHistory.Kept> seen() {
        var shown = weeks().stream()
                .flatMap(week -> week.days().stream())
                .filter(Objects::nonNull)
                .map(day -> day.kept())
                .collect(Collectors.toSet());
        return Stream.of(HabitHistory.Kept.values())
                .filter(kept -> shown.contains(kept) && kept != HabitHistory.Kept.NOT_ASKED)
                .toList();
    }

    /** The score at the end of each week, the newest first. */
    public NavigableMap<LocalDate, Long> scores() {
        var scores = new TreeMap<LocalDate, Long>();
        history.score().forEach((day, score) -> scores.put(monday(day), percent(score)));
        return scores.descendingMap();
    }

    /** Its course, as a path in the picture of the goal: 600 wide for its days, 180 high for 100 %. */
    public String scorePath() {
        return GoalChart.shares(goal, history.score());
    }
}
