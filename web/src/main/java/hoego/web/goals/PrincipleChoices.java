package hoego.web.goals;

import hoego.goals.KnownPrinciple;
import hoego.goals.KnownPrinciples;
import hoego.web.Choice;
import hoego.web.Shortened;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The principles to choose from, by number and words. */
@Singleton
final class PrincipleChoices {

    private static final int LONGEST = 70;

    private final KnownPrinciples principles;

    PrincipleChoices(KnownPrinciples principles) {
        this.principles = principles;
    }

    List<Choice> inForce(LocalDate day) {
        return principles.inForce(day).stream().map(PrincipleChoices::choice).toList();
    }

    /** None, those in force, and the one that was chosen before. */
    List<Choice> withNone(Ui ui, String chosen) {
        var known = inForce(ui.today());
        var before = known.stream().anyMatch(choice -> choice.value().equals(chosen)) || !chosen.matches("\\d{1,18}")
                ? Stream.<Choice>empty()
                : principles.find(Long.parseLong(chosen)).map(PrincipleChoices::choice).stream();
        return Stream.of(Stream.of(new Choice("", ui.text("goals.principle.no"))), known.stream(), before)
                .flatMap(choices -> choices)
                .toList();
    }

    static Choice choice(KnownPrinciple principle) {
        return new Choice(
                Long.toString(principle.id()),
                principle.number() + " · " + Shortened.words(principle.words(), LONGEST));
    }

    /** Whether a principle that was chosen is there; so is none. */
    boolean isThere(@Nullable Long id) {
        return id == null || principles.find(id).isPresent();
    }
}
