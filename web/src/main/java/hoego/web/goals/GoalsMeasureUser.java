package hoego.web.goals;

import hoego.goals.GoalService;
import hoego.web.MeasureUser;
import hoego.web.View;
import jakarta.inject.Singleton;
import java.util.Set;

/** Goals want the measures that feed them. */
@Singleton
final class GoalsMeasureUser implements MeasureUser {

    private final GoalService goals;

    GoalsMeasureUser(GoalService goals) {
        this.goals = goals;
    }

    @Override
    public Set<String> wanted(View view) {
        return goals.measures(view.period().days());
    }
}
