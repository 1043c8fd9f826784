package hoego.blog;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A posting study, by its rules.
 *
 * @param number the how manieth of its name
 * @param why one joined
 * @param cadenceWeeks weeks from one deadline to the next
 * @param weekday of the deadlines
 * @param deadlineTime on the clock of the zone; 23:59:59 is midnight
 * @param minimumPosts to be handed in altogether
 * @param deposit in the owner's currency, and so are the fines; each is lost for a round that was missed, or handed in late
 * @param talkWeekday of talks about the posts; null if there are none
 * @param talkTime when those begin, on the clock of the zone; null if that is not said
 * @param reviewsPerRound owed to others
 * @param allowedExcuses how many rounds may be left out on purpose; null if that is not said
 * @param enteredAt null of the sample, and where nobody knows
 */
@MappedEntity(schema = "blog")
public record Cohort(
        @Id @GeneratedValue long id,
        int number,
        String name,
        String why,
        LocalDate startsOn,
        LocalDate endsOn,
        int cadenceWeeks,
        DayOfWeek weekday,
        LocalTime deadlineTime,
        String zone,
        int minimumPosts,
        BigDecimal deposit,
        BigDecimal fineMissed,
        BigDecimal fineLate,
        @Nullable DayOfWeek talkWeekday,
        @Nullable LocalTime talkTime,
        int reviewsPerRound,
        @Nullable Integer allowedExcuses,
        @Nullable Instant enteredAt,
        boolean sample,
        @Version int version) {

    static Cohort of(CohortDraft draft, @Nullable Instant enteredAt, boolean sample) {
        return of(0, draft, enteredAt, sample, 0);
    }

    Cohort with(CohortDraft draft, int seen) {
        return of(id, draft, enteredAt, false, seen);
    }

    private static Cohort of(long id, CohortDraft draft, @Nullable Instant enteredAt, boolean sample, int version) {
        return new Cohort(
                id,
                draft.number(),
                draft.name(),
                draft.why(),
                draft.startsOn(),
                draft.endsOn(),
                draft.cadenceWeeks(),
                draft.weekday(),
                new Deadline(draft.deadlineTime(), ZoneId.of(draft.zone())).time(),
                draft.zone(),
                draft.minimumPosts(),
                draft.deposit(),
                draft.fineMissed(),
                draft.fineLate(),
                draft.talkWeekday(),
                draft.talkTime(),
                draft.reviewsPerRound(),
                draft.allowedExcuses(),
                enteredAt,
                sample,
                version);
    }

    public Deadline deadline() {
        return new Deadline(deadlineTime, ZoneId.of(zone));
    }

    Schedule schedule() {
        return new Schedule(startsOn, endsOn, cadenceWeeks, weekday);
    }

    /** Whether a deadline was over when the cohort was entered. */
    boolean isEnteredAfter(Instant deadline) {
        return enteredAt != null && !enteredAt.isBefore(deadline);
    }

    boolean hasRulesOf(Cohort other) {
        return schedule().equals(other.schedule()) && deadline().equals(other.deadline());
    }

    public boolean isRunning(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
