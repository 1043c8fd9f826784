package hoego.web.blog;

import static java.util.stream.Collectors.toSet;

import hoego.blog.BlogCount;
import hoego.blog.BlogOverview;
import hoego.blog.BlogRecordService;
import hoego.web.Measure;
import hoego.web.Measure.Aggregation;
import hoego.web.Measuring;
import hoego.web.Series;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** How much was written, presented, reviewed and read. */
@Singleton
final class BlogMeasures implements Measuring {

    private static final Map<String, BlogCount> COUNTED = Map.of(
            "blog.posts", BlogCount.POST,
            "blog.words", BlogCount.WORDS,
            "blog.talks", BlogCount.TALK,
            "blog.reviews-given", BlogCount.REVIEW,
            "blog.peer-posts", BlogCount.PEER_POST);

    private final BlogRecordService records;

    BlogMeasures(BlogRecordService records) {
        this.records = records;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                new Measure("blog.posts", Aggregation.SUM, "unit.posts"),
                new Measure("blog.words", Aggregation.SUM, "unit.words"),
                new Measure("blog.talks", Aggregation.SUM, "unit.talks"),
                new Measure("blog.reviews-given", Aggregation.SUM, "unit.reviews"),
                new Measure("blog.peer-posts", Aggregation.SUM, "unit.posts"));
    }

    @Override
    public Series read(Set<String> names, LocalDateRange days) {
        var counts = counts(names);
        return counts.isEmpty()
                ? Series.NONE
                : of(
                        names,
                        records.overview(days, days.getEnd(), counts, days.getEndInclusive(), LocalDate.of(1, 1, 1), 0),
                        days);
    }

    /** What the named measures count. */
    static Set<BlogCount> counts(Set<String> names) {
        return COUNTED.entrySet().stream()
                .filter(measure -> names.contains(measure.getKey()))
                .map(Map.Entry::getValue)
                .collect(toSet());
    }

    /** The first days of its measures. */
    static Stream<LocalDate> since(Map<String, LocalDate> wanted) {
        return wanted.entrySet().stream()
                .filter(measure -> COUNTED.containsKey(measure.getKey()))
                .map(Map.Entry::getValue);
    }

    /** The named measures on the days. */
    static Series of(Set<String> names, BlogOverview overview, LocalDateRange days) {
        var series = new HashMap<String, NavigableMap<LocalDate, BigDecimal>>();
        for (var name : names) {
            var counted = COUNTED.get(name);
            if (counted != null) {
                series.put(name, new TreeMap<>(overview.counted(counted).subMap(days.getStart(), days.getEnd())));
            }
        }
        return new Series(series);
    }
}
