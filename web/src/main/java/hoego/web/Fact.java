package hoego.web;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;

/**
 * A sentence about a period, made of figures, with the records behind each of them.
 *
 * @param kind what it says, such as {@code health.workouts}; unique among the facts of a period unless a subject is named
 * @param figures every number the sentence holds, by name, as the module counted it; nought is told in words and is none
 * @param evidence the records behind the figures, by the same names; a fact without any says that there are none
 */
public record Fact(String kind, Sentence sentence, Map<String, ?> figures, List<Evidence> evidence) {

    public Fact {
        figures = figures.entrySet().stream()
                .filter(figure -> figure.getValue() instanceof Number number && number.doubleValue() != 0)
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * The fact of a pattern {@code fact.<kind>} that marks its figures with the names of its evidence.
     *
     * @param arguments of the pattern: its figures as numbers, names and days as texts
     */
    public static Fact of(Ui ui, String kind, Map<String, ?> arguments, List<Evidence> evidence) {
        return new Fact(kind, ui.sentence("fact." + kind, arguments, evidence), arguments, evidence);
    }

    /** Whether every figure is a link to the records behind it. A fact that cannot show its records is not shown. */
    public boolean isProven() {
        return figures.keySet().stream().allMatch(this::hasEvidence)
                && evidence.stream().allMatch(proof -> proof.count() > 0 && sentence.leadsTo(proof.path()));
    }

    private boolean hasEvidence(String figure) {
        return evidence.stream().anyMatch(proof -> proof.name().equals(figure));
    }
}
