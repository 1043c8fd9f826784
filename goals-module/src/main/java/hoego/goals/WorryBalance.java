package hoego.goals;

import io.micronaut.core.annotation.Introspected;

/**
 * Worries against actions in one area.
 *
 * @param open of the worries
 * @param timed of the actions: how long they took is known
 * @param minutes that these took
 */
@Introspected
public record WorryBalance(String area, int worries, int open, int actions, int timed, int minutes) {

    /** From so many worries on they are many. */
    public static final int MANY = 3;

    /** Whether there are many worries, and fewer than half as many actions. */
    public boolean isLopsided() {
        return worries >= MANY && 2 * actions < worries;
    }
}
