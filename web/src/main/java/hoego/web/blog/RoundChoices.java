package hoego.web.blog;

import static java.util.stream.Collectors.toMap;

import hoego.blog.RoundName;
import hoego.blog.RoundService;
import hoego.web.Choice;
import hoego.web.Form;
import hoego.web.Problem;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rounds that a talk or a review may belong to. */
@Singleton
final class RoundChoices {

    private final RoundService rounds;

    RoundChoices(RoundService rounds) {
        this.rounds = rounds;
    }

    /** Those of a cohort, or of all; 0 for all. */
    List<Choice> all(Ui ui, long cohortId) {
        return Stream.concat(
                        Stream.of(new Choice("", ui.text("blog.round.none"))),
                        rounds.names(cohortId).stream()
                                .map(round -> new Choice(Long.toString(round.id()), BlogTexts.round(ui, round))))
                .toList();
    }

    /** What the rounds of a cohort are called, by their ids. */
    Map<Long, String> names(Ui ui, long cohortId) {
        return rounds.names(cohortId).stream()
                .collect(toMap(RoundName::id, round -> BlogTexts.round(ui, round.number())));
    }

    /** Whether the chosen one is there. */
    <T> Form<T> checked(Form<T> form, Function<T, @Nullable Long> chosen) {
        var id = form.isValid() ? chosen.apply(form.value()) : null;
        return id != null && !rounds.exists(id) ? form.with("roundId", Problem.of("Gone")) : form;
    }
}
