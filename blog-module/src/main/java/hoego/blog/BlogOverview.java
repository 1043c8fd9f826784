package hoego.blog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.threeten.extra.LocalDateRange;

/**
 * What happened in a time, by day.
 *
 * @param latest moments, the newest first
 * @param ideas waiting
 * @param drafts in hand
 * @param planned how many of the drafts are planned for each day; those for none stand on the first day of the calendar
 * @param failing feeds, as of now
 */
public record BlogOverview(
        Map<String, NavigableMap<LocalDate, Long>> figures,
        List<BlogMoment> latest,
        long ideas,
        long drafts,
        NavigableMap<LocalDate, Long> planned,
        List<FailingFeed> failing) {

    /** How many moments each day has. */
    public NavigableMap<LocalDate, Long> moments() {
        return of("moment");
    }

    /** How many posts were published and words in them, talks given, reviews given or posts of others read on each day. */
    public NavigableMap<LocalDate, BigDecimal> counted(BlogCount what) {
        var values = new TreeMap<LocalDate, BigDecimal>();
        of(what.name()).forEach((day, count) -> values.put(day, BigDecimal.valueOf(count)));
        return values;
    }

    public long count(BlogCount what, LocalDateRange days) {
        return of(what.name()).subMap(days.getStart(), days.getEnd()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private NavigableMap<LocalDate, Long> of(String name) {
        return figures.getOrDefault(name, new TreeMap<>());
    }
}
