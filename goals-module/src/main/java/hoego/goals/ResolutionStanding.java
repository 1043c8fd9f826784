package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A resolution as it stood on a day, with what it goes back to.
 *
 * @param endsBefore the day after the last of its period
 * @param goalTitle of the goal it became; empty if it became none
 * @param principleId of the principle it became; null if it became none, or nobody said which
 * @param writtenIn the quarter or year in whose retrospective it was written down; empty if it was by hand
 * @param carriedTo the resolution that goes on with it
 * @param carries how often it had been carried until it came to be
 * @param quarters how many quarters running it has been made, this one counted
 */
@Introspected
public record ResolutionStanding(
        long id,
        String words,
        String period,
        LocalDate startsOn,
        LocalDate endsBefore,
        LocalDate madeOn,
        String area,
        Fate fate,
        @Nullable LocalDate settledOn,
        String note,
        @Nullable Long goalId,
        String goalTitle,
        @Nullable Long principleId,
        String writtenIn,
        @Nullable Long carriedFrom,
        @Nullable Long carriedTo,
        int carries,
        int quarters,
        boolean sample,
        int version) {

    public boolean isOpen() {
        return fate == Fate.OPEN;
    }

    public boolean isOfAYear() {
        return period.length() == 4;
    }
}
