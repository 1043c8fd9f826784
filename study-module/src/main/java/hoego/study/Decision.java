package hoego.study;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a meeting decided to try.
 *
 * @param toldOn the day on which it was told what became of it; null while it is open
 * @param result what came of it, in a word; empty where it was not said
 */
@MappedEntity(schema = "study")
public record Decision(
        @Id @GeneratedValue long id,
        long meetingId,
        String words,
        DecisionState state,
        @Nullable LocalDate toldOn,
        String result,
        boolean sample,
        @Version int version) {

    static Decision of(long meetingId, String words, boolean sample) {
        return new Decision(0, meetingId, words, DecisionState.OPEN, null, "", sample, 0);
    }

    static Decision of(DecisionDraft draft, LocalDate today) {
        return of(0, draft, today, 0);
    }

    Decision with(DecisionDraft draft, LocalDate today, int seen) {
        return of(id, draft, today, seen);
    }

    private static Decision of(long id, DecisionDraft draft, LocalDate today, int version) {
        var told = draft.toldOn() == null ? today : draft.toldOn();
        var open = draft.state() == DecisionState.OPEN;
        return new Decision(
                id,
                draft.meetingId(),
                draft.words(),
                draft.state(),
                open ? null : told,
                open ? "" : draft.result(),
                false,
                version);
    }
}
