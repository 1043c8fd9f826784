package hoego.web.goals;

import java.time.LocalDate;

/**
 * What of a goal was changed, as its reader sees it.
 *
 * @param term what it was that changed: the target, the last day
 */
public record GoalChangeView(LocalDate day, String term, String earlier, String later) {}
