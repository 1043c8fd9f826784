package hoego.blog;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One deadline of a cohort, and what was handed in for it.
 *
 * @param dueOn the day it is spoken of, on the clock of its {@link #zone zone}, as all its days and times
 * @param dueTime 23:59:59 is midnight
 * @param deadline the first moment that is too late
 * @param moved whether it was put there by hand
 * @param submittedOn the owner's day, whose night is still its own; null if nothing was handed in
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
        return of(0, cohort.id(), draft, cohort.deadline().zone(), true, 0);
    }

    /** With what was entered anew, on its own clock; when it was handed in stays to the second where that was left alone. */
    Round with(Cohort cohort, RoundDraft draft, int seen) {
        var clock = zone(cohort);
        var elsewhere = !draft.dueOn().equals(dueOn)
                || !new Deadline(draft.dueTime(), clock).time().equals(dueTime);
        var changed = of(id, cohortId, draft, clock, moved || elsewhere, seen);
        return draft.isHandedInAs(RoundDraft.of(this, clock))
                ? changed.submitted(submittedOn, submittedAt, changed.postId(), changed.link(), false)
                : changed;
    }

    private static Round of(long id, long cohortId, RoundDraft draft, ZoneId zone, boolean moved, int version) {
        var deadline = new Deadline(draft.dueTime(), zone);
        var on = draft.submittedOn();
        var time = draft.submittedTime();
        return new Round(
                id,
                cohortId,
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

    /** On whose clock its days and times are: its cohort's, or what that went by before its zone was changed. */
    public ZoneId zone(Cohort cohort) {
        var due = new Deadline(dueTime, cohort.deadline().zone());
        return due.on(dueOn).equals(deadline) ? due.zone() : due.offset(dueOn, deadline);
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
