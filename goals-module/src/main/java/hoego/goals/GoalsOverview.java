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
 * @param acted how many actions each day has, up to the day
 * @param open how many resolutions were waiting for an answer on the day
 * @param carried how many it took over from earlier ones
 * @param longestRun for how many quarters the longest of those has been running
 * @param unjudged goals whose end has come or is near and which nobody closed, see {@link Judging}
 * @param idle resolutions of a year of which nothing came yet
 */
public record GoalsOverview(
        Map<LocalDate, Integer> days,
        List<GoalMoment> latest,
        List<WorryBalance> worries,
        NavigableMap<LocalDate, BigDecimal> acted,
        int open,
        int carried,
        int longestRun,
        int unjudged,
        List<Idle> idle) {

    /** A resolution of which nothing came yet. */
    public record Idle(long id, String words, LocalDate madeOn) {}
}
