package hoego.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * What happened in a period around goals.
 *
 * @param days how many moments each day has
 * @param latest the newest moments, the newest first
 * @param worries against actions in each area
 * @param figures how many actions each day has, how long they took, and how often something was not done, up to the day; by
 *     name, as {@link GoalsFigures} calls them
 * @param open how many resolutions were waiting for an answer on the day
 * @param carried how many it took over from earlier ones
 * @param longestRun for how many quarters the longest of those has been running
 * @param unjudged goals whose end has come or is near and which nobody closed, see {@link Judging}
 * @param idle resolutions of a year of which nothing came yet
 * @param due what is not done and is to be looked at again
 */
public record GoalsOverview(
        Map<LocalDate, Integer> days,
        List<GoalMoment> latest,
        List<WorryBalance> worries,
        Map<String, NavigableMap<LocalDate, BigDecimal>> figures,
        int open,
        int carried,
        int longestRun,
        int unjudged,
        List<Idle> idle,
        List<Due> due) {

    /** A resolution of which nothing came yet. */
    public record Idle(long id, String words, LocalDate madeOn) {}

    /**
     * What is not done and is to be looked at again.
     *
     * @param on the day for that
     */
    public record Due(long id, NotDoingKind kind, String what, LocalDate on) {}
}
