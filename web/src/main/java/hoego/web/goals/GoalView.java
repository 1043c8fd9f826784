package hoego.web.goals;

import static java.util.stream.Collectors.joining;

import hoego.goals.Aggregation;
import hoego.goals.GoalKind;
import hoego.goals.GoalStanding;
import hoego.goals.Judging;
import hoego.goals.Outcome;
import hoego.goals.Progress;
import hoego.goals.Safety;
import hoego.web.Measure;
import hoego.web.Ui;
import hoego.web.Written;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A goal as its reader sees it.
 *
 * @param often how often a week, or a month, a habit was kept
 * @param measure that feeds it; null if it is fed by hand, or the measure is not there any more
 */
public record GoalView(
        Ui ui,
        GoalStanding goal,
        Progress progress,
        BigDecimal often,
        @Nullable Measure measure) {

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

    /** Whether it shows a figure as it was read on some day, rather than a sum. */
    public boolean isReading() {
        return isMeasured() && goal.aggregation() != Aggregation.SUM;
    }

    /** Whether its figure is a weight as the scales show it. */
    boolean isOfWeight() {
        return isReading() && amounts().isWeight();
    }

    public boolean hasMilestones() {
        return goal.kind() == GoalKind.MILESTONES;
    }

    Amounts amounts() {
        return new Amounts(
                ui,
                goal.title(),
                goal.unit(),
                goal.targetValue(),
                measure == null ? null : measure.unit(),
                isMeasured() ? digits() : 1);
    }

    /** What adds up has no finer parts than its figures; a reading may lie between two. */
    private int digits() {
        var own = digits(goal.targetValue(), goal.startValue(), progress.value());
        return isReading() ? Math.max(1, own) : own;
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
                        isReading() ? "goals.figures.towards" : "goals.figures",
                        Map.of(
                                "value", amounts().figure(progress.value()),
                                "target", amounts().with(Objects.requireNonNull(goal.targetValue()))));
            case HABIT ->
                ui.text(
                        goal.timesPerMonth() == null ? "goals.figures" : "goals.figures.month",
                        Map.of("value", oftenFigure(), "target", times()));
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
        if (isOver()) {
            return isReached() ? ui.text("goals.outcome", Outcome.REACHED) : ui.text("goals.missed");
        }
        return goal.lacksMilestones() ? ui.text("goals.milestones.lacking") : ui.text("goals.pace", progress.pace());
    }

    /**
     * Whether its last day has passed and nobody closed it. A past period is shown as of its last day: what ended with it
     * is over there.
     */
    boolean isOver() {
        return goal.isOpen()
                && goal.endsOn().isBefore(ui.today())
                && !goal.endsOn().isAfter(goal.day());
    }

    /** Whether it was closed as reached, or came to its target by its last day. */
    boolean isReached() {
        return isOver() ? goal.isReached(progress) : goal.outcome() == Outcome.REACHED;
    }

    /** Whether it is on pace; once it is over, whether it was reached. */
    boolean isGood() {
        return goal.isPursued() && (isUnderWay() ? !progress.isBehind() : isReached());
    }

    /** Whether it can still be helped. */
    boolean isBehind() {
        return isUnderWay() && goal.isPursued() && progress.isBehind();
    }

    public @Nullable String tone() {
        return isGood() ? "live" : barTone();
    }

    public @Nullable String barTone() {
        return isBehind() ? "warn" : null;
    }

    public boolean isUnderWay() {
        return goal.isOpen() && !goal.isUpcoming() && !isOver();
    }

    /** Where the line is on the way; null where none is drawn. */
    public @Nullable Integer line() {
        return isUnderWay() ? progress.linePercent() : null;
    }

    /**
     * What the line says: how much is missing, or for how long nothing is; where there is none, what to do first. Of what is
     * closed, when it was.
     */
    public String safety() {
        if (goal.outcome() != null) {
            return ui.text(
                    "goals.closed." + Written.of(goal.outcome()),
                    Map.of("day", ui.shortDay(Objects.requireNonNull(goal.closedOn()))));
        }
        if (goal.isUpcoming()) {
            return ui.text("goals.starts", Map.of("day", ui.shortDay(goal.begunOn())));
        }
        if (isOver()) {
            return ui.text("goals.ended", Map.of("day", ui.shortDay(goal.endsOn())));
        }
        if (goal.lacksMilestones()) {
            return ui.text("goals.milestones.lacking.hint");
        }
        if (!progress.isBehind()) {
            return safe();
        }
        return switch (goal.kind()) {
            case MEASURED ->
                ui.text(
                        progress.value().compareTo(progress.expected()) < 0 ? "goals.missing" : "goals.too-much",
                        Map.of("gap", amounts().with(progress.gap())));
            case HABIT -> ui.text("goals.missing.days", Map.of("days", progress.gap()));
            case MILESTONES ->
                ui.text("goals.due", Map.of("day", ui.shortDay(goal.nextDue()), "title", goal.nextTitle()));
        };
    }

    /** The colour of its days of safety, as its reader's style sheet knows it; null where it is not to be judged now. */
    public @Nullable String safetyColour() {
        return isUnderWay() && goal.isPursued() ? Written.of(Safety.of(progress.safeDays())) : null;
    }

    private String safe() {
        if (!progress.safeToTheEnd()) {
            return ui.text("goals.safe", Map.of("days", progress.safeDays()));
        }
        return goal.isReached(progress)
                ? ui.text("goals.safe.reached")
                : ui.text("goals.safe.to-the-end", Map.of("day", ui.shortDay(goal.endsOn())));
    }

    /** Where its figures come from; of milestones, the next one while there is one to come. */
    public String origin() {
        if (hasMilestones()) {
            return goal.nextTitle().isEmpty() || !goal.isOpen() || isOver()
                    ? ui.text("goals.milestones")
                    : ui.text("goals.next", Map.of("title", goal.nextTitle()));
        }
        if (!goal.isFed()) {
            return ui.text("goals.by-hand");
        }
        return isHabit() && measure != null ? ui.text("goals.source.days", Map.of("source", source())) : source();
    }

    /** The name of the measure that feeds it. */
    public String source() {
        return measure == null ? ui.text("goals.source.gone") : ui.text("measure." + measure.name());
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
        return isHabit() ? ui.number(progress.expected()) : amounts().with(progress.expected());
    }

    public String start() {
        return amounts().with(Objects.requireNonNullElse(goal.startValue(), BigDecimal.ZERO));
    }

    public String target() {
        return amounts().with(Objects.requireNonNullElse(goal.targetValue(), BigDecimal.ZERO));
    }

    public String oftenFigure() {
        return amounts().figure(often);
    }

    /** How often a week, or a month, a habit is to be kept. */
    public int times() {
        return Objects.requireNonNull(goal.timesPerMonth() == null ? goal.timesPerWeek() : goal.timesPerMonth());
    }

    /** How often a habit is to be kept: every day; Mon, Wed, Fri; 3 days a week; 4 times a month. */
    public String rhythm() {
        return HabitWords.rhythm(ui, goal.rhythm());
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

    public boolean isSkippedToday() {
        return isHabit() && goal.isSkippedOn(ui.today());
    }

    /** Whether today can be left out on purpose with a tap. */
    public boolean takesSkipToday() {
        return isHabit()
                && isUnderWay()
                && goal.day().equals(ui.today())
                && !isKeptToday()
                && !isSkippedToday()
                && goal.rhythm().days().contains(ui.today().getDayOfWeek());
    }

    /** How it was judged at its end, 0 to 1; empty where nobody did. */
    public String grade() {
        return goal.assessment() == null ? "" : ui.number(goal.assessment());
    }

    /** What it is proposed to be judged by: the share that its records reached; blank where they say nothing. */
    public String proposed() {
        var share = goal.share(progress);
        return share == null ? "" : share.stripTrailingZeros().toPlainString();
    }

    /** Whether the time has come to judge it. */
    public boolean isToBeJudged() {
        return goal.isOpen() && !goal.closedLater() && !goal.endsOn().isAfter(Judging.by(ui.today()));
    }

    /** For how many quarters it has been running, or how often it was carried; empty if it is new. */
    public String carried() {
        if (goal.quarters() > 1) {
            return ui.text("goals.running", Map.of("quarters", goal.quarters()));
        }
        return goal.carries() == 0 ? "" : ui.text("goals.carried.times", Map.of("times", goal.carries()));
    }

    /** Where its figures come from, with the area that has them. */
    public String fullSource() {
        return measure == null
                ? origin()
                : ui.text(
                        "goals.source.from",
                        Map.of(
                                "area",
                                ui.area(measure.name()
                                        .substring(0, measure.name().indexOf('.'))),
                                "source",
                                source()));
    }

    /** How it stands, how it was judged, where its figures come from and for how long it has been running. */
    public String summary() {
        return Stream.of(
                        state(),
                        grade().isEmpty() ? "" : ui.text("goals.assessment.graded", Map.of("grade", grade())),
                        hasMilestones() ? ui.text("goals.milestones") : fullSource(),
                        carried())
                .filter(part -> !part.isEmpty())
                .collect(joining(" · "));
    }

    /** The day on which it is closed, unless another is told: today, or its last. */
    public LocalDate closingDay() {
        return goal.endsOn().isBefore(ui.today()) ? goal.endsOn() : ui.today();
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
