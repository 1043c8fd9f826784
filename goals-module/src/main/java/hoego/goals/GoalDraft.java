package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * What one enters to create or change a {@link Goal}. What its kind does not need is left out.
 *
 * @param period a quarter or a year, {@code 2021-Q1} or {@code 2021}; blank for a span of its own, which the days tell
 * @param begunOn from which it is judged, a day of its span; the first of it if left out
 * @param startValue 0 if left out
 * @param direction towards the target if left out
 * @param aggregation adds up if left out
 * @param measure that feeds it, such as {@code health.weight-trend}; blank if it is fed by hand
 * @param timesPerWeek on how many days a week a habit is to be kept; left out where it is counted by the month
 * @param weekdays on which a habit is to be kept, which then say how many times a week; empty for any days
 */
@Introspected
@Complete
public record GoalDraft(
        @NotBlank @Size(max = 120) String title,
        @Size(max = 2000) String why,
        @Pattern(regexp = "[a-z]{1,20}(-[a-z]{1,20}){0,2}") String area,
        GoalKind kind,
        @Pattern(regexp = "(" + Term.WRITTEN + ")?") String period,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate begunOn,
        @Nullable Importance importance,
        @Nullable @Digits(integer = 11, fraction = 3) BigDecimal startValue,
        @Nullable @Digits(integer = 11, fraction = 3) BigDecimal targetValue,
        @Size(max = 20) String unit,
        @Nullable Direction direction,
        @Nullable Aggregation aggregation,

        @Pattern(regexp = "([a-z-]+(\\.[a-z-]+)+)?") @Size(max = 80)
        String measure,

        @Nullable @Min(1) @Max(7) Integer timesPerWeek,
        @Nullable @Min(1) @Max(31) Integer timesPerMonth,
        @Size(max = 7) List<DayOfWeek> weekdays) {

    public static GoalDraft of(Goal goal) {
        var period = Term.of(goal.startsOn(), goal.endsOn());
        return new GoalDraft(
                goal.title(),
                goal.why(),
                goal.area(),
                goal.kind(),
                period,
                period.isEmpty() ? goal.startsOn() : null,
                period.isEmpty() ? goal.endsOn() : null,
                goal.begunOn(),
                goal.importance(),
                goal.startValue(),
                goal.targetValue(),
                goal.unit(),
                goal.toldDirection(),
                goal.aggregation(),
                goal.measure(),
                goal.timesPerWeek(),
                goal.timesPerMonth(),
                goal.days());
    }

    /** The same goal, its values made one as its source says. */
    public GoalDraft aggregated(Aggregation sources) {
        return new GoalDraft(
                title,
                why,
                area,
                kind,
                period,
                startsOn,
                endsOn,
                begunOn,
                importance,
                startValue,
                targetValue,
                unit,
                direction,
                sources,
                measure,
                timesPerWeek,
                timesPerMonth,
                weekdays);
    }

    /** The same goal, from another start to another target. */
    public GoalDraft between(@Nullable BigDecimal start, @Nullable BigDecimal target) {
        return new GoalDraft(
                title,
                why,
                area,
                kind,
                period,
                startsOn,
                endsOn,
                begunOn,
                importance,
                start,
                target,
                unit,
                direction,
                aggregation,
                measure,
                timesPerWeek,
                timesPerMonth,
                weekdays);
    }

    /** The same goal, of which nobody says that it is begun today where today is no day of its span: so a form proposes it. */
    public GoalDraft begunWithin(LocalDate today) {
        return today.equals(begunOn) && !isBegunWithin() ? begunOn(null) : this;
    }

    GoalDraft begunOn(@Nullable LocalDate day) {
        return new GoalDraft(
                title,
                why,
                area,
                kind,
                period,
                startsOn,
                endsOn,
                day,
                importance,
                startValue,
                targetValue,
                unit,
                direction,
                aggregation,
                measure,
                timesPerWeek,
                timesPerMonth,
                weekdays);
    }

    /** The same goal for a quarter or a year, begun with that. */
    public GoalDraft in(String quarterOrYear) {
        return in(Term.days(quarterOrYear)).begunOn(null);
    }

    /** The same goal on other days. */
    GoalDraft in(LocalDateRange days) {
        var term = Term.of(days.getStart(), days.getEndInclusive());
        return new GoalDraft(
                title,
                why,
                area,
                kind,
                term,
                term.isEmpty() ? days.getStart() : null,
                term.isEmpty() ? days.getEndInclusive() : null,
                begunOn,
                importance,
                startValue,
                targetValue,
                unit,
                direction,
                aggregation,
                measure,
                timesPerWeek,
                timesPerMonth,
                weekdays);
    }

    /** Whether it is begun on a day of its span, if on any. */
    public boolean isBegunWithin() {
        return begunOn == null || span().contains(begunOn);
    }

    boolean hasSpan() {
        return !period.isEmpty() || (startsOn != null && endsOn != null && !endsOn.isBefore(startsOn));
    }

    public LocalDateRange span() {
        if (!period.isEmpty()) {
            return Term.days(period);
        }
        if (startsOn == null || endsOn == null) {
            throw new IllegalStateException("A goal needs a period or two days");
        }
        return LocalDateRange.ofClosed(startsOn, endsOn);
    }
}
