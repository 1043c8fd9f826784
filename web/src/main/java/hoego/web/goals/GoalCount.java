package hoego.web.goals;

import hoego.web.Period;
import java.util.List;

/**
 * How the goals of a period stand.
 *
 * @param pursued those that have begun and were not dropped
 * @param onPace of those
 */
public record GoalCount(Period period, int all, int pursued, int onPace) {

    static GoalCount of(Period period, List<GoalView> goals) {
        return new GoalCount(period, goals.size(), count(goals, GoalState.PURSUED), count(goals, GoalState.ON_PACE));
    }

    private static int count(List<GoalView> goals, GoalState state) {
        return (int) goals.stream().filter(state::holdsFor).count();
    }

    public int behind() {
        return pursued - onPace;
    }

    /** The list of these goals. */
    public String path() {
        return "/goals?period=" + period;
    }

    public String onPacePath() {
        return path() + "&state=on-pace";
    }
}
