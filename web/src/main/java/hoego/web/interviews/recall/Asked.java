package hoego.web.interviews.recall;

import hoego.study.recall.CardRow;
import hoego.study.recall.DueDay;
import hoego.study.recall.RecallToday;
import hoego.study.recall.Turn;
import hoego.web.Threads.Beginning;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of recall shows.
 *
 * @param card to be recalled now; null if none is
 * @param turns where each of the answers would lead
 * @param beginning what the card began with
 * @param ahead what is due on the next days, where there is no card
 * @param beyond whether one went on after the plan of the day
 * @param reworded whether its sides were just seen in their form, so that both are shown
 */
public record Asked(
        RecallToday today,
        @Nullable CardRow card,
        List<Turn> turns,
        Beginning beginning,
        List<DueDay> ahead,
        LocalDate day,
        boolean beyond,
        boolean reworded) {

    public int left() {
        return today.left(beyond);
    }

    /** How much of what there was to do today is done. */
    public int percent() {
        var all = today.done() + left();
        return all == 0 ? 0 : 100 * today.done() / all;
    }

    /** Whether all that is due is asked today, so that a list has as many. */
    public boolean isAllDue() {
        return today.isWhole() && today.dueLeft(beyond) == today.due();
    }

    /** Whether all new ones come today. */
    public boolean isAllNew() {
        return today.isWhole() && today.newLeft(beyond) == today.fresh();
    }

    public boolean isLeech() {
        return card != null && today.plan().isLeech(card);
    }
}
