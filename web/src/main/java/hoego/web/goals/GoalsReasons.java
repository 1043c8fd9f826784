package hoego.web.goals;

import hoego.goals.GoalFilter;
import hoego.goals.GoalService;
import hoego.web.Evidence;
import hoego.web.Reasons;
import hoego.web.View;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The reasons that were noted with goals. */
@Singleton
final class GoalsReasons implements Reasons {

    private final GoalService goals;

    GoalsReasons(GoalService goals) {
        this.goals = goals;
    }

    @Override
    public List<Reason> reasons(View view, Set<String> measures) {
        var period = view.period();
        return goals.standings(GoalFilter.between(period.start(), period.end()), view.day()).stream()
                .filter(goal -> measures.contains(goal.measure()) && !goal.why().isEmpty())
                .map(goal -> new Reason(
                        goal.title(),
                        GoalSentences.unstopped(goal.why()),
                        new Evidence("goal", "/goals?id=" + goal.id(), 1)))
                .toList();
    }
}
