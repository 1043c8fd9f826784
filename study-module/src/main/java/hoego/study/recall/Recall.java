package hoego.study.recall;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One answer to a card, with the card as it was before.
 *
 * @param grade 1 to 4
 * @param recalledOn the owner's day
 * @param front of the card as it is now
 */
@Introspected
public record Recall(
        long id,
        long cardId,
        String front,
        Instant recalledAt,
        LocalDate recalledOn,
        int grade,
        Phase phaseBefore,
        @Nullable Double stabilityAfter) {

    public Grade graded() {
        return Grade.of(grade);
    }
}
