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
 * @param reached of those
 * @param over whether the quarter or year is over, or none of those pursued goes on
 */
public record GoalCount(Period period, int all, int pursued, int good, int reached, boolean over) {

    static GoalCount of(Ui ui, Period period, List<GoalView> goals) {
        var past = period.kind() != Period.Kind.WEEK && period.lastDay().isBefore(ui.today());
        return new GoalCount(
                period,
                goals.size(),
                count(goals, GoalState.PURSUED),
                count(goals, GoalState.ON_PACE),
                count(goals, GoalState.REACHED),
                past || goals.stream().filter(GoalState.PURSUED::holdsFor).noneMatch(GoalView::isUnderWay));
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

    String goodPath() {
        return path() + "&state=on-pace";
    }

    int notGood() {
        return pursued - good;
    }

    String notGoodPath() {
        return path() + "&state=behind";
    }

    /** How many of those pursued are on pace; of what is over, how many were reached. */
    public int figure() {
        return over ? reached : good;
    }

    public String figurePath() {
        return over ? path() + "&state=reached" : goodPath();
    }

    public String said(Ui ui) {
        return ui.text(over ? "goals.count.reached" : "goals.count", Map.of("goals", pursued));
    }
}
