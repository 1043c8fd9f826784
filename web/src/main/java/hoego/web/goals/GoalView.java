package hoego.web.goals;

import hoego.goals.Aggregation;
import hoego.goals.GoalKind;
import hoego.goals.GoalStanding;
import hoego.goals.Progress;
import hoego.web.Measure;
import hoego.web.Ui;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A goal as its reader sees it.
 *
 * @param perWeek how often a week a habit was kept
 * @param source the measure that feeds it; null if it is fed by hand, or the measure is not there any more
 */
public record GoalView(
        Ui ui,
        GoalStanding goal,
        Progress progress,
        BigDecimal perWeek,
        @Nullable Measure source) {

    public long id() {
        return goal.id();
    }

    public String title() {
        return goal.title();
    }

    public String path() {
        return "/goals/" + goal.id();
    }

    public boolean isHabit() {
        return goal.kind() == GoalKind.HABIT;
    }

    public boolean isMeasured() {
        return goal.kind() == GoalKind.MEASURED;
    }

    public boolean hasMilestones() {
        return goal.kind() == GoalKind.MILESTONES;
    }

    Amounts amounts() {
        return new Amounts(
                ui,
                goal.unit(),
                goal.targetValue(),
                source == null ? null : source.unit(),
                isMeasured() ? Math.max(1, digits(goal.targetValue(), goal.startValue(), goal.value())) : 1);
    }

    private static int digits(@Nullable BigDecimal... values) {
        int digits = 0;
        for (var value : values) {
            digits = value == null
                    ? digits
                    : Math.max(digits, value.stripTrailingZeros().scale());
        }
        return digits;
    }

    /** Where it is and where it is to be: 8 / 12편, 70.9 → 68 kg, 0.7 / 3. */
    public String figures() {
        return switch (goal.kind()) {
            case MEASURED ->
                ui.text(
                        goal.aggregation() == Aggregation.SUM ? "goals.figures" : "goals.figures.towards",
                        Map.of(
                                "value", amounts().figure(progress.value()),
                                "target", amounts().with(Objects.requireNonNull(goal.targetValue()))));
            case HABIT ->
                ui.text(
                        "goals.figures",
                        Map.of(
                                "value",
                                amounts().figure(perWeek),
                                "target",
                                Objects.requireNonNull(goal.timesPerWeek())));
            case MILESTONES ->
                ui.text("goals.figures", Map.of("value", goal.milestonesDone(), "target", goal.milestones()));
        };
    }

    /** How it stands, in a word. */
    public String state() {
        if (goal.outcome() != null) {
            return ui.text("goals.outcome", goal.outcome());
        }
        if (goal.isUpcoming()) {
            return ui.text("goals.upcoming");
        }
        return goal.lacksMilestones() ? ui.text("goals.milestones.lacking") : ui.text("goals.pace", progress.pace());
    }

    public @Nullable String tone() {
        return goal.isBehind(progress) ? "warn" : goal.isOnPace(progress) ? "live" : null;
    }

    public @Nullable String barTone() {
        return goal.isBehind(progress) ? "warn" : null;
    }

    public boolean isUnderWay() {
        return goal.isOpen() && !goal.isUpcoming();
    }

    /** Where the line is on the way; null where none is drawn. */
    public @Nullable Integer line() {
        return isUnderWay() ? progress.linePercent() : null;
    }

    /** What the line says: how much is missing, or for how long nothing is; and where there is none, what to do first. */
    public String safety() {
        if (goal.isUpcoming()) {
            return ui.text("goals.starts", Map.of("day", ui.shortDay(goal.begunOn())));
        }
        if (goal.lacksMilestones()) {
            return ui.text("goals.milestones.lacking.hint");
        }
        if (!progress.isBehind()) {
            return progress.safeToTheEnd()
                    ? ui.text("goals.safe.to-the-end")
                    : ui.text("goals.safe", Map.of("days", progress.safeDays()));
        }
        return switch (goal.kind()) {
            case MEASURED ->
                ui.text(
                        progress.value().compareTo(progress.expected()) < 0 ? "goals.missing" : "goals.too-much",
                        Map.of("gap", amounts().with(progress.gap())));
            case HABIT -> ui.text("goals.missing.times", Map.of("times", whole(progress.gap())));
            case MILESTONES ->
                ui.text("goals.due", Map.of("day", ui.shortDay(goal.nextDue()), "title", goal.nextTitle()));
        };
    }

    /** A habit is kept once or not at all; who is behind lacks one at least. */
    private static long whole(BigDecimal times) {
        return Math.max(1, times.setScale(0, RoundingMode.HALF_UP).longValue());
    }

    /** Where its figures come from. */
    public String origin() {
        if (hasMilestones()) {
            return goal.nextTitle().isEmpty()
                    ? ui.text("goals.milestones")
                    : ui.text("goals.next", Map.of("title", goal.nextTitle()));
        }
        return !goal.isFed()
                ? ui.text("goals.by-hand")
                : source == null ? ui.text("goals.source.gone") : ui.text("measure." + source.name());
    }

    /** When its last figure was taken; empty if there is none. */
    public String last() {
        var day = progress.lastOn();
        return day == null ? "" : ui.text("goals.last", Map.of("day", ui.shortDay(day)));
    }

    /** Whether it was begun later than its span. */
    public boolean isBegunLater() {
        return goal.begunOn().isAfter(goal.startsOn());
    }

    public String span() {
        return ui.span(goal.startsOn(), goal.endsOn());
    }

    public String value() {
        return isHabit()
                ? Integer.toString(progress.value().intValue())
                : amounts().with(progress.value());
    }

    public String expected() {
        return isHabit()
                ? Amounts.plain(ui, 1).figure(progress.expected())
                : amounts().with(progress.expected());
    }

    public String start() {
        return amounts().with(Objects.requireNonNullElse(goal.startValue(), BigDecimal.ZERO));
    }

    public String target() {
        return amounts().with(Objects.requireNonNullElse(goal.targetValue(), BigDecimal.ZERO));
    }

    public String perWeekFigure() {
        return amounts().figure(perWeek);
    }

    public String unit() {
        return goal.unit();
    }

    /** A value with its unit. */
    public String amount(BigDecimal of) {
        return amounts().with(of);
    }

    /** What is usually added; blank where a figure is read anew each time. */
    public String usual() {
        if (goal.aggregation() != Aggregation.SUM) {
            return "";
        }
        return goal.lastValue() == null
                ? "1"
                : goal.lastValue().stripTrailingZeros().toPlainString();
    }

    public boolean isKeptToday() {
        return isHabit() && ui.today().equals(progress.lastOn());
    }

    /** Whether its first milestone can be set. */
    public boolean wantsMilestones() {
        return isUnderWay() && goal.day().equals(ui.today()) && goal.lacksMilestones();
    }

    /** Whether one can add to it today with a tap. */
    public boolean takesEntriesToday() {
        return goal.isOpen()
                && goal.day().equals(ui.today())
                && !goal.isUpcoming()
                && !goal.hasEnded()
                && (goal.takesCheckIns() || goal.nextMilestone() != 0);
    }
}
