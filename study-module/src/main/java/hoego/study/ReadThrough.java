package hoego.study;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time that a book is read, from its beginning to its end or to where it was stopped.
 *
 * @param startedOn null where it is not known, or it was not begun; so is how exactly that is known
 * @param outcome null while it goes on
 * @param endedOn null while it goes on, or where nobody knows when it ended; so is how exactly that is known
 * @param reason why it was stopped
 */
@MappedEntity(schema = "study")
public record ReadThrough(
        @Id @GeneratedValue long id,
        long bookId,
        @Nullable LocalDate startedOn,
        @Nullable Precision startedPrecision,
        @Nullable BookOutcome outcome,
        @Nullable LocalDate endedOn,
        @Nullable Precision endedPrecision,
        String reason,
        boolean sample,
        @Version int version) {

    /** One of which no more is known yet. */
    static ReadThrough open(long bookId) {
        return of(0, bookId, new ReadThroughDraft(null, null, null, null, null, ""), false, 0);
    }

    static ReadThrough of(long id, long bookId, ReadThroughDraft draft, boolean sample, int version) {
        var started = draft.startedOn();
        var startKnown = Precision.orDay(draft.startedPrecision());
        var ended = draft.endedOn();
        var endKnown = Precision.orDay(draft.endedPrecision());
        return new ReadThrough(
                id,
                bookId,
                started == null ? null : startKnown.firstDay(started),
                started == null ? null : startKnown,
                draft.outcome(),
                ended == null ? null : endKnown.firstDay(ended),
                ended == null ? null : endKnown,
                draft.reason(),
                sample,
                version);
    }

    ReadThrough with(ReadThroughDraft draft, int version) {
        return of(id, bookId, draft, false, version);
    }

    /** Whether it is known to have ended before a day. */
    boolean isOver(LocalDate day) {
        return endedOn != null
                && endedPrecision != null
                && !endedPrecision.around(endedOn).getEnd().isAfter(day);
    }

    ReadThrough finished(LocalDate day) {
        return with(
                new ReadThroughDraft(startedOn, startedPrecision, BookOutcome.FINISHED, day, Precision.DAY, reason),
                version);
    }

    ReadThrough goingOn() {
        return with(new ReadThroughDraft(startedOn, startedPrecision, null, null, null, reason), version);
    }
}
