package hoego.web.goals;

import hoego.goals.GoalService;
import hoego.web.MeasureUser;
import hoego.web.View;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;

/** Goals want the measures that feed them. */
@Singleton
final class GoalsMeasureUser implements MeasureUser {

    private final GoalService goals;

    GoalsMeasureUser(GoalService goals) {
        this.goals = goals;
    }

    @Override
    public Map<String, LocalDate> wanted(View view) {
        return goals.measures(view.period().days());
    }
}
