package hoego.goals;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something done about a worry.
 *
 * @param day the first of what is known of its date
 * @param minutes how long it took; null if that is not known
 */
@MappedEntity(schema = "goals")
public record WorryAction(
        @Id @GeneratedValue long id,
        long worryId,
        String what,
        LocalDate day,
        Precision precision,
        @Nullable Integer minutes,
        boolean sample,
        @Version int version) {

    static WorryAction of(long worryId, WorryActionDraft draft, boolean sample) {
        var precision = precision(draft);
        return new WorryAction(
                0, worryId, draft.what(), precision.firstDay(draft.day()), precision, draft.minutes(), sample, 0);
    }

    WorryAction with(WorryActionDraft draft, int seen) {
        var precision = precision(draft);
        return new WorryAction(
                id, worryId, draft.what(), precision.firstDay(draft.day()), precision, draft.minutes(), false, seen);
    }

    private static Precision precision(WorryActionDraft draft) {
        return Objects.requireNonNullElse(draft.precision(), Precision.DAY);
    }
}
