package hoego.health;

import static java.math.MathContext.DECIMAL64;
import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How pain at a site went over a time.
 *
 * @param count of the entries
 * @param mean level of the entries
 * @param change from the mean of the first week with entries to that of the last; null unless it is two points or more,
 *     for less is within what people can tell apart (doi 10.1055/a-1304-3677)
 */
public record PainHistory(
        BodySite site,
        long count,
        BigDecimal mean,
        @Nullable BigDecimal change) {

    private static final BigDecimal TWO_POINTS = BigDecimal.TWO;

    static PainHistory of(BodySite site, List<DailyFigure> days) {
        var weeks = new TreeMap<LocalDate, DailyFigure>();
        for (var day : days) {
            weeks.merge(day.day().with(previousOrSame(MONDAY)), day, PainHistory::together);
        }
        if (weeks.isEmpty()) {
            return new PainHistory(site, 0, BigDecimal.ZERO, null);
        }
        var all = days.stream().reduce(PainHistory::together).orElseThrow();
        var change = weeks.lastEntry()
                .getValue()
                .mean()
                .subtract(weeks.firstEntry().getValue().mean());
        return new PainHistory(site, all.count(), all.mean(), change.abs().compareTo(TWO_POINTS) >= 0 ? change : null);
    }

    private static DailyFigure together(DailyFigure one, DailyFigure other) {
        return new DailyFigure(
                one.name(),
                one.day(),
                one.total().add(other.total(), DECIMAL64),
                one.highest().max(other.highest()),
                one.count() + other.count());
    }
}
