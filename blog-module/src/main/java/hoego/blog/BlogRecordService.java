package hoego.blog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** What one can do with records of all kinds together. */
@Singleton
public class BlogRecordService {

    /** The place of a moment among all, which descend by day, then entry, then kind, then id. */
    public record Place(LocalDate day, Instant at, String kind, long id) {}

    private static final Set<String> NO_FIGURES = Set.of("latest", "feed");

    private final BlogRecordRepository records;

    BlogRecordService(BlogRecordRepository records) {
        this.records = records;
    }

    /**
     * What happened on the days, the newest first.
     *
     * @param kind empty for all
     * @param words its text holds, lower-cased; empty for all
     * @param kinds that the words may stand for instead
     * @param before the place after which the list goes on; null for its start
     */
    public List<BlogMoment> moments(
            LocalDateRange days, String kind, String words, List<String> kinds, @Nullable Place before, int limit) {
        var place = before == null ? new Place(days.getEnd(), Instant.EPOCH, "", 0) : before;
        return records.findMoments(
                days.getStart(),
                days.getEnd(),
                kind,
                words,
                kinds.toArray(String[]::new),
                place.day(),
                place.at(),
                place.kind(),
                place.id(),
                limit);
    }

    /** Records with the words anywhere in their text, the newest first. */
    public List<BlogHit> search(String words, int limit) {
        return records.findMatching(words, limit);
    }

    /** The cohort on whose page a round or a review stands; empty if there is none such. */
    public Optional<Long> cohortOf(String kind, long id) {
        return records.findCohortOf(kind, id);
    }

    /** The day of the last moment before a day. */
    public Optional<LocalDate> lastDayBefore(LocalDate day) {
        return records.findLastDayBefore(day);
    }

    public BlogTotals totals(LocalDateRange days) {
        return records.findTotals(days.getStart(), days.getEnd());
    }

    /** How many reviews were given in each cohort, by its id; none of one without any. */
    public Map<Long, Long> reviews(LocalDateRange days) {
        return records.countReviews(days.getStart(), days.getEnd()).stream()
                .collect(toMap(CohortReviews::cohortId, CohortReviews::count));
    }

    /** How many reviews were received in each cohort, by its id; none of one without any. */
    public Map<Long, Long> receivedReviews(LocalDateRange days) {
        return records.countReceivedReviews(days.getStart(), days.getEnd()).stream()
                .collect(toMap(CohortReviews::cohortId, CohortReviews::count));
    }

    /**
     * The figures of days, the latest moments up to a day, and what was waiting on it; one statement.
     *
     * @param allFrom the day before which there are only the counted figures: years of what nobody asks for are slow to read
     * @param on the day on whose end posts are looked at
     */
    public BlogOverview overview(
            LocalDateRange days,
            LocalDate allFrom,
            Set<BlogCount> counted,
            LocalDate on,
            LocalDate latestDay,
            int latest) {
        var named = counted.stream().map(Enum::name).toArray(String[]::new);
        var parts = records.findOverview(days.getStart(), days.getEnd(), allFrom, named, on, latestDay, latest).stream()
                .collect(groupingBy(BlogFigure::part));
        var figures = parts.entrySet().stream()
                .filter(part -> !NO_FIGURES.contains(part.getKey()))
                .collect(toMap(Map.Entry::getKey, part -> byDay(part.getValue())));
        return new BlogOverview(
                figures,
                parts.getOrDefault("latest", List.of()).stream()
                        .map(BlogFigure::moment)
                        .toList(),
                waiting(parts, PostStatus.IDEA),
                waiting(parts, PostStatus.DRAFT),
                byDay(parts.getOrDefault(PostStatus.DRAFT.name(), List.of())),
                parts.getOrDefault("feed", List.of()).stream()
                        .map(BlogFigure::failingFeed)
                        .toList());
    }

    private static NavigableMap<LocalDate, Long> byDay(List<BlogFigure> figures) {
        var days = new TreeMap<LocalDate, Long>();
        figures.forEach(figure -> days.put(figure.day(), figure.count()));
        return days;
    }

    private static long waiting(Map<String, List<BlogFigure>> parts, PostStatus status) {
        return parts.getOrDefault(status.name(), List.of()).stream()
                .mapToLong(BlogFigure::count)
                .sum();
    }
}
