package hoego.study.recall;

import io.micronaut.core.annotation.Introspected;

/**
 * How one wants to recall.
 *
 * @param retentionPercent how probable it should be that a card is recalled when it is due
 * @param newPerDay how many cards are asked for the first time on a day
 * @param recallsPerDay how many are asked on a day that were due by it
 * @param fuzz whether intervals are spread a little
 * @param leechLapses from how many lapses on a card costs more than it gives
 */
@Introspected
public record RecallPlan(
        int retentionPercent, int newPerDay, int recallsPerDay, boolean fuzz, int leechLapses, int version) {

    Scheduling scheduling() {
        return new Scheduling(retentionPercent / 100.0, fuzz);
    }

    public boolean isLeech(CardRow card) {
        return card.lapses() >= leechLapses;
    }
}
