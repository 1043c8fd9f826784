package hoego.web.goals;

import hoego.goals.ActionStanding;
import hoego.goals.WorryAnswer;
import hoego.goals.WorryStanding;
import hoego.web.Choice;
import io.micronaut.http.uri.UriBuilder;
import java.util.List;
import java.util.Objects;

/** What can answer a worry, and where that is found. */
public final class WorryAnswers {

    private WorryAnswers() {}

    /** The page of what answers a worry, if a record does. */
    public static String path(WorryStanding worry) {
        var id = Objects.requireNonNull(worry.answerId());
        return switch (Objects.requireNonNull(worry.answer())) {
            case GOAL -> "/goals/" + id;
            case ACTION -> "/goals/worries/" + worry.id() + "#action-" + id;
            case PRINCIPLE -> "/career/principles/" + id;
            case LET_GO -> throw new IllegalArgumentException("Nothing answers what was let go: " + WorryAnswer.LET_GO);
        };
    }

    public static List<Choice> choices(List<ActionStanding> actions) {
        return actions.stream()
                .map(action -> new Choice(Long.toString(action.id()), action.what()))
                .toList();
    }

    /** The form of a principle that begins with the worry's words. */
    public static String newPrinciple(WorryStanding worry) {
        return UriBuilder.of("/career/principles/new")
                .queryParam("words", worry.words())
                .build()
                .toString();
    }
}
