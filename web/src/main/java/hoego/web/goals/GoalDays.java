package hoego.web.goals;

import hoego.goals.GoalStanding;
import hoego.web.Page;
import org.threeten.extra.LocalDateRange;

/** The days that the list of a goal's records shows. */
final class GoalDays {

    private GoalDays() {}

    /** Those of the chosen period; the goal's own if there is none. */
    static LocalDateRange of(Page page, GoalStanding goal) {
        var chosen = page.chosen();
        return chosen == null ? LocalDateRange.ofClosed(goal.countedFrom(), goal.endsOn()) : chosen.days();
    }
}
