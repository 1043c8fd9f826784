package hoego.study.recall;

import java.time.Duration;

/**
 * Where an answer leads a card.
 *
 * @param step as in {@link Standing}
 * @param interval until it is due: whole days in {@link Phase#REVIEW}, else minutes
 */
public record Turn(Phase phase, int step, Memory memory, Duration interval) {

    public boolean isOfDays() {
        return phase == Phase.REVIEW;
    }
}
