package hoego.goals;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Something one wants to reach within a span.
 *
 * @param area the name of the area of life it is about
 * @param endsOn its last day
 * @param begunOn the day from which it is judged; null if that is the first of its span
 * @param startValue of a measured goal, like its target, direction and aggregation; else null
 * @param measure that feeds it, such as {@code health.weight-trend}; empty if it is fed by hand
 * @param timesPerWeek of a habit counted by the week, 1 to 7; else null
 * @param timesPerMonth of a habit counted by the month, 1 to 31; else null
 * @param weekdays the names of the days on which a habit is to be kept; empty for any
 * @param reason why it was closed so
 * @param assessment of its end, 0 to 1; null where nobody judged it
 * @param carriedFrom the goal of an earlier span that it goes on with
 * @param origin the record of another area that it began with, as that is named; empty without one
 * @param originTitle what that was called
 */
@MappedEntity(schema = "goals")
public record Goal(
        @Id @GeneratedValue long id,
        String title,
        String why,
        String area,
        GoalKind kind,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate begunOn,
        Importance importance,
        @Nullable BigDecimal startValue,
        @Nullable BigDecimal targetValue,
        String unit,
        @Nullable Direction direction,
        @Nullable Aggregation aggregation,
        String measure,
        @Nullable Integer timesPerWeek,
        @Nullable Integer timesPerMonth,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> weekdays,
        @Nullable Outcome outcome,
        @Nullable LocalDate closedOn,
        String reason,
        @Nullable BigDecimal assessment,
        @Nullable Long carriedFrom,
        String origin,
        String originTitle,
        boolean sample,
        @Version int version) {

    static Goal of(GoalDraft draft, boolean sample) {
        return of(draft, "", "", sample);
    }

    static Goal of(GoalDraft draft, String origin, String originTitle, boolean sample) {
        return of(0, draft, Ending.NONE, null, origin, originTitle, sample, 0);
    }

    /** Changed by the owner, it is theirs. */
    Goal with(GoalDraft draft, int seen) {
        return of(
                id,
                draft,
                new Ending(outcome, closedOn, reason, assessment),
                carriedFrom,
                origin,
                originTitle,
                false,
                seen);
    }

    private static Goal of(
            long id,
            GoalDraft draft,
            Ending ending,
            @Nullable Long carriedFrom,
            String origin,
            String originTitle,
            boolean sample,
            int version) {
        var habit = draft.kind() == GoalKind.HABIT;
        var span = draft.span();
        var measured = draft.kind() == GoalKind.MEASURED;
        var given = habit ? draft.weekdays().stream().distinct().sorted().toList() : List.<DayOfWeek>of();
        var start = measured ? Objects.requireNonNullElse(draft.startValue(), BigDecimal.ZERO) : null;
        var target = measured ? draft.targetValue() : null;
        return new Goal(
                id,
                draft.title(),
                draft.why(),
                draft.area(),
                draft.kind(),
                span.getStart(),
                span.getEndInclusive(),
                begun(draft.begunOn(), span),
                Objects.requireNonNullElse(draft.importance(), Importance.NORMAL),
                start,
                target,
                measured ? draft.unit() : "",
                measured ? direction(draft.direction(), start, target) : null,
                measured ? Objects.requireNonNullElse(draft.aggregation(), Aggregation.SUM) : null,
                draft.kind() == GoalKind.MILESTONES ? "" : draft.measure(),
                habit ? timesPerWeek(draft, given) : null,
                habit ? draft.timesPerMonth() : null,
                given.stream().map(DayOfWeek::name).toList(),
                ending.outcome(),
                ending.closedOn(),
                ending.reason(),
                ending.assessment(),
                carriedFrom,
                origin,
                originTitle,
                sample,
                version);
    }

    /** Given days say themselves how many they are. */
    private static @Nullable Integer timesPerWeek(GoalDraft draft, List<DayOfWeek> given) {
        return given.isEmpty() ? draft.timesPerWeek() : Integer.valueOf(given.size());
    }

    /** From its first day on a goal is judged anyway. */
    private static @Nullable LocalDate begun(@Nullable LocalDate told, LocalDateRange span) {
        return span.getStart().equals(told) ? null : told;
    }

    /** Its direction where start and target do not say it. */
    @Nullable
    Direction toldDirection() {
        return direction == direction(null, startValue, targetValue) ? null : direction;
    }

    private static Direction direction(
            @Nullable Direction wanted, @Nullable BigDecimal start, @Nullable BigDecimal target) {
        if (wanted != null) {
            return wanted;
        }
        return start != null && target != null && target.compareTo(start) < 0 ? Direction.LESS : Direction.MORE;
    }

    Goal closed(Outcome how, ClosingDraft draft) {
        return ended(new Ending(how, draft.day(), draft.reason(), draft.assessment()), version);
    }

    Goal assessed(AssessmentDraft draft, int seen) {
        return ended(new Ending(outcome, closedOn, draft.reason(), draft.assessment()), seen);
    }

    /**
     * The goal that goes on with it, of the same terms in the span that follows.
     *
     * @param standing the figure from which one that goes on from day to day begins; a sum begins anew
     */
    Goal carriedTo(LocalDate from, BigDecimal standing) {
        var draft = GoalDraft.of(this).in(spanAfter(from)).begunOn(null);
        var goesOn = kind == GoalKind.MEASURED && aggregation != Aggregation.SUM && isShortOf(standing);
        return of(0, goesOn ? draft.between(standing, targetValue) : draft, Ending.NONE, id, "", "", sample, 0);
    }

    /** Whether there is still a way to go from there. */
    private boolean isShortOf(BigDecimal standing) {
        var way = Objects.requireNonNull(targetValue).compareTo(standing);
        return direction == Direction.MORE ? way > 0 : way < 0;
    }

    /** The quarter or year that follows, or the one that runs on a day; of other days, as many. */
    private LocalDateRange spanAfter(LocalDate from) {
        var term = Term.of(startsOn, endsOn);
        if (!term.isEmpty()) {
            return Term.days(Term.after(term, from));
        }
        var first = endsOn.isBefore(from) ? from : endsOn.plusDays(1);
        return LocalDateRange.ofClosed(first, first.plusDays(ChronoUnit.DAYS.between(startsOn, endsOn)));
    }

    /** Still a sample, where the sample's own story ends it. */
    Goal asSample() {
        return of(
                id,
                GoalDraft.of(this),
                new Ending(outcome, closedOn, reason, assessment),
                carriedFrom,
                origin,
                originTitle,
                true,
                version);
    }

    Goal reopened() {
        return ended(Ending.NONE, version);
    }

    private Goal ended(Ending ending, int seen) {
        return new Goal(
                id,
                title,
                why,
                area,
                kind,
                startsOn,
                endsOn,
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
                weekdays,
                ending.outcome(),
                ending.closedOn(),
                ending.reason(),
                ending.assessment(),
                carriedFrom,
                origin,
                originTitle,
                false,
                seen);
    }

    /** The days of the week on which it is to be kept; empty for any. */
    public List<DayOfWeek> days() {
        return weekdays.stream().map(DayOfWeek::valueOf).toList();
    }

    public boolean isFed() {
        return !measure.isEmpty();
    }

    /** Whether its records are check-ins that one enters. */
    public boolean takesCheckIns() {
        return kind != GoalKind.MILESTONES && !isFed();
    }

    /** The first day whose records count. */
    public LocalDate countedFrom() {
        return kind.countedFrom(startsOn, begunOn);
    }

    /** Whether a record of a day can count for it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(countedFrom()) && !day.isAfter(endsOn);
    }

    /** Whether a habit is to be kept on such a day of the week. */
    boolean asks(LocalDate day) {
        return weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek().name());
    }

    /** How a goal ended; of an open one nothing is told. */
    private record Ending(
            @Nullable Outcome outcome,
            @Nullable LocalDate closedOn,
            String reason,
            @Nullable BigDecimal assessment) {

        static final Ending NONE = new Ending(null, null, "", null);
    }
}
