package hoego.study.recall;

import io.micronaut.core.annotation.Introspected;

/**
 * How far one has come today. What is due is counted up to {@value #MOST}.
 *
 * @param done answers of today
 * @param doneNew those to cards that were new
 * @param doneDue those to cards that were due by the day
 * @param lastId the last of them; 0 without one
 * @param learning cards that come back today by steps of minutes
 * @param due cards that are due by the day
 * @param fresh new cards, of which only some come each day
 * @param any whether there is any card
 */
@Introspected
public record RecallToday(
        int retentionPercent,
        int newPerDay,
        int recallsPerDay,
        boolean fuzz,
        int leechLapses,
        int version,
        int done,
        int doneNew,
        int doneDue,
        long lastId,
        int learning,
        int due,
        int fresh,
        boolean any) {

    /** More than one can answer in a day. */
    static final int MOST = 1_000;

    public RecallPlan plan() {
        return new RecallPlan(retentionPercent, newPerDay, recallsPerDay, fuzz, leechLapses, version);
    }

    /** How many due cards are still to come. */
    public int dueLeft(boolean beyond) {
        return beyond ? due : Math.clamp(recallsPerDay - doneDue, 0, due);
    }

    /** How many new ones are still to come. */
    public int newLeft(boolean beyond) {
        return beyond ? fresh : Math.clamp(newPerDay - doneNew, 0, fresh);
    }

    public int left(boolean beyond) {
        return learning + dueLeft(beyond) + newLeft(beyond);
    }

    /** Whether what is due and what is new was counted to its end. */
    public boolean isWhole() {
        return due < MOST && fresh < MOST;
    }

    /** Whether there would be more, were it not for the plan. */
    public boolean isLimited() {
        return left(true) > left(false);
    }
}
