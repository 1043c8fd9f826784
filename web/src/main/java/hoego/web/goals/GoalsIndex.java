package hoego.web.goals;

import hoego.goals.ResolutionStanding;
import hoego.goals.WorryBalance;
import hoego.web.Paging;
import hoego.web.Period;
import hoego.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the overview of goals shows.
 *
 * @param period whose goals are listed; null for those of all time
 * @param count how the goals of the period stand; null where the list is narrowed further
 * @param unjudged how many of the period wait to be judged
 * @param vows the resolutions that still wait for an answer
 * @param worries against actions in each area
 * @param matters the period and day of vows and worries
 */
public record GoalsIndex(
        @Nullable Period period,
        @Nullable GoalCount count,
        List<GoalView> goals,
        Paging paging,
        int unjudged,
        List<ResolutionStanding> vows,
        List<WorryBalance> worries,
        View matters) {

    private static final int VOWS = 8;

    /** Whether there is nothing yet of what the overview shows, and nothing narrows it. */
    public boolean isBlank() {
        return count != null && goals.isEmpty() && vows.isEmpty() && worries.isEmpty() && !matters.past();
    }

    /** All of them, as they stood on that day. */
    public String vowsPath() {
        return "/goals/resolutions?fate=open&on=" + matters.day();
    }

    /** The vows that have been waiting longest. */
    public List<ResolutionStanding> firstVows() {
        return vows.stream().limit(VOWS).toList();
    }
}
