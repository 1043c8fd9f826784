package hoego.goals.career;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was reached, on a day as exactly as it is known.
 *
 * @param impact what it changed
 * @param evidence the address of what shows it; empty if there is none
 * @param undertakingId what it came of; null if it stands alone
 */
@MappedEntity(schema = "goals")
public record Achievement(
        @Id @GeneratedValue long id,
        LocalDate day,
        Precision precision,
        String title,
        String impact,
        String evidence,
        @Nullable Long undertakingId,
        boolean sample,
        @Version int version) {

    static Achievement of(AchievementDraft draft, boolean sample) {
        return of(0, draft, sample, 0);
    }

    Achievement with(AchievementDraft draft, int seen) {
        return of(id, draft, false, seen);
    }

    private static Achievement of(long id, AchievementDraft draft, boolean sample, int version) {
        var known = Precision.orDay(draft.precision());
        return new Achievement(
                id,
                known.firstDay(draft.day()),
                known,
                draft.title(),
                draft.impact(),
                draft.evidence(),
                draft.undertakingId(),
                sample,
                version);
    }
}
