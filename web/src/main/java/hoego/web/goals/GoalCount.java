package hoego.web.goals;

import hoego.web.Period;
import hoego.web.Ui;
import java.util.List;
import java.util.Map;

/**
 * How the goals of a period stand.
 *
 * @param pursued those that have begun and were not dropped
 * @param good of those: reached, or on pace
 * @param over whether none of those pursued goes on
 */
public record GoalCount(Period period, int all, int pursued, int good, boolean over) {

    static GoalCount of(Period period, List<GoalView> goals) {
        return new GoalCount(
                period,
                goals.size(),
                count(goals, GoalState.PURSUED),
                count(goals, GoalState.ON_PACE),
                goals.stream().filter(GoalState.PURSUED::holdsFor).noneMatch(GoalView::isUnderWay));
    }

    private static int count(List<GoalView> goals, GoalState state) {
        return (int) goals.stream().filter(state::holdsFor).count();
    }

    /** The list of these goals. */
    public String path() {
        return "/goals?period=" + period;
    }

    public String pursuedPath() {
        return path() + "&state=pursued";
    }

    /** Those that are on pace or were reached; once all are over, the latter are all of them. */
    public String goodPath() {
        return path() + (over ? "&state=reached" : "&state=on-pace");
    }

    int notGood() {
        return pursued - good;
    }

    String notGoodPath() {
        return path() + "&state=behind";
    }

    public String said(Ui ui) {
        return ui.text(over ? "goals.count.reached" : "goals.count", Map.of("goals", pursued));
    }
}
