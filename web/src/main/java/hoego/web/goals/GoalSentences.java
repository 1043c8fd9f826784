package hoego.web.goals;

import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Sentence;
import hoego.web.Ui;
import java.util.List;
import java.util.Map;

/** What the facts of goals have in common: sentences that hold the owner's words rather than figures. */
final class GoalSentences {

    private GoalSentences() {}

    /** A fact about one record that is no figure. */
    static Fact about(String kind, Sentence sentence, List<Evidence> proof) {
        return new Fact(kind, sentence, Map.of(), proof);
    }

    /** A note as the end of a sentence that has its own full stop. */
    static String unstopped(String note) {
        return note.endsWith(".") ? note.substring(0, note.length() - 1) : note;
    }

    /** A reason as a sentence of its own, with the blank before it; empty if none was noted. */
    static String reason(Ui ui, String noted) {
        return noted.isEmpty() ? "" : " " + ui.text("fact.goals.reason", Map.of("reason", unstopped(noted)));
    }
}
