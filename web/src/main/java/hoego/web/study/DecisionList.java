package hoego.web.study;

import hoego.study.DecisionRow;
import hoego.study.DecisionState;
import hoego.web.Choice;
import hoego.web.Paging;
import hoego.web.Threads.Strand;
import hoego.web.Ui;
import java.util.List;
import java.util.Map;

/**
 * A list of decisions as it was asked for.
 *
 * @param words as they were typed
 * @param state {@code open}, {@code tried} or {@code dropped}; else all
 * @param group that is chosen; empty for all
 * @param everything whether nothing narrows it
 * @param groups to choose from
 * @param strands what came of them in other areas, by their ids
 */
public record DecisionList(
        String words,
        String state,
        String group,
        boolean everything,
        List<Choice> groups,
        List<DecisionRow> decisions,
        Map<Long, Strand> strands,
        Paging paging) {

    public List<Choice> states(Ui ui) {
        return ui.choices("study.decision.state", DecisionState.values());
    }
}
