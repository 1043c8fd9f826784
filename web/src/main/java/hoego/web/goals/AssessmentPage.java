package hoego.web.goals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows on which goals are judged.
 *
 * @param waiting those whose end has come, or is near, and which nobody closed
 * @param judged those with an assessment, whatever became of them
 * @param mean of those, 0 to 1; null while there is none
 * @param carried how many of all were carried on
 */
public record AssessmentPage(
        List<GoalView> waiting,
        List<GoalView> judged,
        @Nullable BigDecimal mean,
        int carried) {

    static AssessmentPage of(List<GoalView> goals) {
        var judged = goals.stream().filter(GoalState.ASSESSED::holdsFor).toList();
        return new AssessmentPage(goals.stream().filter(GoalView::isToBeJudged).toList(), judged, mean(judged), (int)
                goals.stream().filter(GoalState.CARRIED::holdsFor).count());
    }

    static @Nullable BigDecimal mean(List<GoalView> judged) {
        return judged.isEmpty()
                ? null
                : judged.stream()
                        .map(goal -> Objects.requireNonNull(goal.goal().assessment()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(judged.size()), 2, RoundingMode.HALF_UP);
    }
}
