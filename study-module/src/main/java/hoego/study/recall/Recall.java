package hoego.study.recall;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One answer to a card.
 *
 * @param grade 1 to 4
 * @param recalledOn the owner's day
 * @param front of the card as it is now
 * @param phaseBefore in which the card was
 * @param stabilityAfter to which it led, in days
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
        double stabilityAfter) {

    public Grade graded() {
        return Grade.of(grade);
    }
}
