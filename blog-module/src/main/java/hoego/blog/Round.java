package hoego.blog;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One deadline of a cohort, and what was handed in for it.
 *
 * @param dueOn the day it is spoken of, on the clock of the cohort's zone, as all its days and times
 * @param dueTime 23:59:59 is midnight
 * @param deadline the first moment that is too late
 * @param moved whether it was put there by hand
 * @param submittedOn null if nothing was handed in
 * @param submittedAt null if nobody knows the time
 * @param postId of what was handed in; null if it is not kept here
 * @param excused on purpose
 */
@MappedEntity(schema = "blog")
public record Round(
        @Id @GeneratedValue long id,
        long cohortId,
        int number,
        LocalDate dueOn,
        LocalTime dueTime,
        Instant deadline,
        boolean moved,
        @Nullable LocalDate submittedOn,
        @Nullable Instant submittedAt,
        @Nullable Long postId,
        String link,
        boolean excused,
        String note,
        boolean sample,
        @Version int version) {

    /** As the rules make it. */
    static Round by(Cohort cohort, int number, LocalDate day, boolean sample) {
        var deadline = cohort.deadline();
        return new Round(
                0,
                cohort.id(),
                number,
                day,
                deadline.time(),
                deadline.on(day),
                false,
                null,
                null,
                null,
                "",
                false,
                "",
                sample,
                0);
    }

    static Round of(Cohort cohort, RoundDraft draft) {
        return of(0, cohort, draft, true, 0);
    }

    Round with(Cohort cohort, RoundDraft draft, int seen) {
        var deadline = new Deadline(draft.dueTime(), cohort.deadline().zone());
        var elsewhere = !draft.dueOn().equals(dueOn) || !deadline.time().equals(dueTime);
        return of(id, cohort, draft, moved || elsewhere, seen);
    }

    private static Round of(long id, Cohort cohort, RoundDraft draft, boolean moved, int version) {
        var zone = cohort.deadline().zone();
        var deadline = new Deadline(draft.dueTime(), zone);
        var on = draft.submittedOn();
        var time = draft.submittedTime();
        return new Round(
                id,
                cohort.id(),
                draft.number(),
                draft.dueOn(),
                deadline.time(),
                deadline.on(draft.dueOn()),
                moved,
                on,
                on == null || time == null ? null : on.atTime(time).atZone(zone).toInstant(),
                draft.postId(),
                draft.link(),
                draft.excused(),
                draft.note(),
                false,
                version);
    }

    /** Put on another day by changed rules. */
    Round on(Cohort cohort, LocalDate day) {
        var by = cohort.deadline();
        return new Round(
                id,
                cohortId,
                number,
                day,
                by.time(),
                by.on(day),
                moved,
                submittedOn,
                submittedAt,
                postId,
                link,
                excused,
                note,
                sample,
                version);
    }

    Round submitted(
            @Nullable LocalDate day, @Nullable Instant at, @Nullable Long post, String where, boolean asSample) {
        return new Round(
                id, cohortId, number, dueOn, dueTime, deadline, moved, day, at, post, where, excused, note, asSample,
                version);
    }

    /** As if nothing had been handed in. */
    Round unsubmitted(boolean asSample) {
        return submitted(null, null, null, "", asSample);
    }

    Round excused(boolean now) {
        return new Round(
                id,
                cohortId,
                number,
                dueOn,
                dueTime,
                deadline,
                moved,
                submittedOn,
                submittedAt,
                postId,
                link,
                now,
                note,
                false,
                version);
    }

    public boolean isHandedIn() {
        return submittedOn != null;
    }

    boolean isTouched() {
        return moved || isHandedIn() || excused || postId != null || !note.isEmpty() || !link.isEmpty();
    }

    /** Whether it was handed in too late; where nobody knows the time, by the day. */
    boolean isLate() {
        return submittedAt == null
                ? submittedOn != null && submittedOn.isAfter(dueOn)
                : !submittedAt.isBefore(deadline);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(deadline);
    }
}
