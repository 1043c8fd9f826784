package hoego.blog;

import static java.util.Objects.requireNonNullElse;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.math.BigDecimal;
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
 * @param fineMissed what it costs to miss it, by the rules when it was due unless told otherwise; and so of being late
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
        BigDecimal fineMissed,
        BigDecimal fineLate,
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
                cohort.fineMissed(),
                cohort.fineLate(),
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
        return by(cohort, draft.number(), draft.dueOn(), false)
                .with(draft, cohort, cohort.deadline().zone(), true, 0);
    }

    /** With what was entered anew, on its own clock; when it was handed in stays to the second where that was left alone. */
    Round with(Cohort cohort, RoundDraft draft, int seen) {
        var clock = zone(cohort);
        var elsewhere = !draft.dueOn().equals(dueOn)
                || !new Deadline(draft.dueTime(), clock).time().equals(dueTime);
        var changed = with(draft, cohort, clock, moved || elsewhere, seen);
        return draft.isHandedInAs(RoundDraft.of(this, clock))
                ? changed.submitted(submittedOn, submittedAt, changed.postId(), changed.link(), false)
                : changed;
    }

    private Round with(RoundDraft draft, Cohort rules, ZoneId zone, boolean byHand, int seen) {
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
                byHand,
                requireNonNullElse(draft.fineMissed(), rules.fineMissed()),
                requireNonNullElse(draft.fineLate(), rules.fineLate()),
                on,
                on == null || time == null ? null : on.atTime(time).atZone(zone).toInstant(),
                draft.postId(),
                draft.link(),
                draft.excused(),
                draft.note(),
                false,
                seen);
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
                fineMissed,
                fineLate,
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
                id,
                cohortId,
                number,
                dueOn,
                dueTime,
                deadline,
                moved,
                fineMissed,
                fineLate,
                day,
                at,
                post,
                where,
                excused,
                note,
                asSample,
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
                fineMissed,
                fineLate,
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
