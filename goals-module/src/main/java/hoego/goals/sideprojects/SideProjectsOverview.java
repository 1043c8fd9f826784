package hoego.goals.sideprojects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * What the dashboard tells of side projects.
 *
 * @param days how many moments each day has
 * @param latest moments up to the day, the newest first
 * @param count how many projects there are on the day
 * @param running some of those under way
 * @param lastEnd the project that was left, stopped or shipped last; null if none was
 * @param question a project with an open question, of those not shipped the first; null if there is none
 * @param quiet some of those being formed or active that had no step or session lately, the quietest first; each since its last
 * @param workedOn the last day with a session of any project; null if there is none
 * @param shipped how many projects were shipped on each day
 */
public record SideProjectsOverview(
        NavigableMap<LocalDate, Integer> days,
        List<StepMoment> latest,
        SideProjectCount count,
        List<SideProjectStanding> running,
        @Nullable SideProjectStanding lastEnd,
        @Nullable SideProjectStanding question,
        List<SideProjectStanding> quiet,
        @Nullable LocalDate workedOn,
        NavigableMap<LocalDate, BigDecimal> shipped) {}
