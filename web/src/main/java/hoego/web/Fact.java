package hoego.web;

import java.util.List;
import java.util.Map;

/**
 * A sentence about a period, made of figures, with the records behind each of them.
 *
 * @param kind what it says, such as {@code health.workouts}; unique among the facts of a period unless a subject is named
 * @param figures every number the sentence holds, by name, as the module counted it
 * @param evidence the records behind the figures; a fact without any says that there are none
 */
public record Fact(String kind, Sentence sentence, Map<String, ?> figures, List<Evidence> evidence) {

    /** The fact of a pattern {@code fact.<kind>} that marks its figures with the names of its evidence. */
    public static Fact of(Ui ui, String kind, Map<String, ?> figures, List<Evidence> evidence) {
        return new Fact(kind, ui.sentence("fact." + kind, figures, evidence), figures, evidence);
    }
}
