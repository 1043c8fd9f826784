package hoego.web.blog;

import static java.util.Comparator.naturalOrder;

import hoego.blog.BlogRecordService;
import hoego.blog.CohortService;
import hoego.web.View;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** Reads how the blog stands, in two statements. */
@Singleton
final class BlogStates {

    private static final int LATEST = 8;

    private final BlogRecordService records;
    private final CohortService cohorts;
    private final Present present;

    BlogStates(BlogRecordService records, CohortService cohorts, Present present) {
        this.records = records;
        this.cohorts = cohorts;
        this.present = present;
    }

    /** Reads all days that are counted, those of the period before, and those that goals want measured. */
    BlogState read(View view, Map<String, LocalDate> wanted) {
        var before = view.period().previous().start();
        var counted = view.counted();
        var allFrom = counted.getStart().isBefore(before) ? counted.getStart() : before;
        var start = Stream.concat(Stream.of(allFrom), BlogMeasures.since(wanted))
                .min(naturalOrder())
                .orElseThrow();
        var overview = records.overview(
                LocalDateRange.of(start, counted.getEnd()),
                allFrom,
                BlogMeasures.counts(wanted.keySet()),
                view.day(),
                view.day(),
                LATEST);
        var until = view.period().end().isAfter(view.day())
                ? view.period().end()
                : view.day().plusDays(1);
        var standpoint = present.standpoint(view);
        return new BlogState(
                view, overview, cohorts.standings(LocalDateRange.of(before, until), standpoint), standpoint);
    }
}
