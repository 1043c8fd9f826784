package hoego.goals.career;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * What happened at work in a period.
 *
 * @param days how many moments each day has
 * @param latest the newest moments, the newest first
 * @param achievements how many came within the period, as exactly as is known
 * @param recent the last achievements by the day, the last first
 * @param achieved how many achievements each day has
 * @param lessons how many were written down in the period
 * @param minutesLost by those of them that say so
 * @param learned how many lessons each day has
 * @param unused how many principles in force on the day were long never kept or broken, see {@link PrincipleStanding#isAskedOn}
 * @param begun whether there is any record by the day
 */
public record CareerOverview(
        Map<LocalDate, Integer> days,
        List<CareerMoment> latest,
        long achievements,
        List<RecentAchievement> recent,
        NavigableMap<LocalDate, BigDecimal> achieved,
        long lessons,
        long minutesLost,
        NavigableMap<LocalDate, BigDecimal> learned,
        long unused,
        boolean begun) {}
