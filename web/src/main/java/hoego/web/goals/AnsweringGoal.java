package hoego.web.goals;

import hoego.goals.Goal;
import hoego.goals.GoalService;
import hoego.web.Form;
import hoego.web.Problem;
import io.micronaut.core.annotation.Introspected;
import java.util.Optional;

/** The goal that answers a worry, or that a resolution became. */
@Introspected
record AnsweringGoal(long goalId) {

    /** Empty if none was chosen, or it is gone meanwhile. */
    static Optional<Goal> of(Form<AnsweringGoal> form, GoalService goals) {
        return form.isValid() ? goals.find(form.value().goalId()) : Optional.empty();
    }

    static Form<AnsweringGoal> missing(Form<AnsweringGoal> form) {
        return form.with("goalId", Problem.of("Missing"));
    }
}
