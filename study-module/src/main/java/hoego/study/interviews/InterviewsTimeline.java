package hoego.study.interviews;

import static hoego.study.interviews.InterviewService.EVER;
import static hoego.study.interviews.InterviewStatus.NEVER_TOLD;
import static hoego.study.interviews.InterviewStatus.WITHDRAWN;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Interviews, stages, questions and topics, all of them together. */
@Singleton
public class InterviewsTimeline {

    private static final int LATEST = 12;

    private final RecordRepository records;

    InterviewsTimeline(RecordRepository records) {
        this.records = records;
    }

    /**
     * What happened on the days, the newest first.
     *
     * @param kind of record; empty for all
     * @param words that its text holds, lower-cased; empty for all
     * @param signs of what is said of it, such as {@code outcome.PASSED}, that the words may stand for instead
     * @param before the place after which the list goes on; null for its start
     */
    public List<InterviewsRecord> moments(
            LocalDateRange days,
            String kind,
            String words,
            List<String> signs,
            InterviewsRecord.@Nullable Place before,
            int limit) {
        var place = before == null ? InterviewsRecord.Place.TOP : before;
        return records.findMoments(
                days.getStart(),
                days.getEnd(),
                kind,
                words,
                signs.toArray(String[]::new),
                place.day(),
                place.at(),
                place.kind(),
                place.id(),
                limit);
    }

    /** Records with the words anywhere in their texts, or of one of the signs. */
    public List<InterviewsRecord> search(String words, List<String> signs, int limit) {
        return records.search(words, signs.toArray(String[]::new), limit);
    }

    /** The interview of a stage. */
    public Optional<Long> interviewOf(long stageId) {
        return records.findInterviewOf(stageId);
    }

    /** The day of the last moment before a day. */
    public Optional<LocalDate> lastDayBefore(LocalDate day) {
        return records.findLastDayBefore(day);
    }

    /**
     * Everything the dashboard tells besides the topics, in one statement.
     *
     * @param counted the days whose moments are counted
     * @param heldSince the first day of which interviews are counted one by one
     * @param askedSince the same for questions
     * @param recalledSince the same for recalls
     * @param matureSince the same for cards that last
     * @param day that it is told of
     * @param unnotedSince the first day of which it can be remembered what was asked
     * @param past whether the period is over, so that of stages and outcomes only those are known that were by its last day
     */
    public InterviewsOverview overview(
            LocalDateRange period,
            LocalDateRange counted,
            LocalDate heldSince,
            LocalDate askedSince,
            LocalDate recalledSince,
            LocalDate matureSince,
            LocalDate unnotedSince,
            LocalDate day,
            boolean past) {
        var rows = records
                .findGlance(
                        period.getStart(),
                        period.getEnd(),
                        counted.getStart(),
                        counted.getEnd(),
                        heldSince,
                        askedSince,
                        recalledSince,
                        matureSince,
                        day,
                        past ? day : EVER.getEnd(),
                        past ? day.plusDays(WaitingStage.SOON_DAYS) : EVER.getEnd(),
                        unnotedSince,
                        LATEST)
                .stream()
                .collect(groupingBy(GlanceRow::part));
        var days = new TreeMap<LocalDate, Integer>();
        part(rows, "day").forEach(row -> days.put(day(row), row.count()));
        var waiting =
                part(rows, "waiting").stream().map(InterviewsTimeline::waiting).toList();
        return new InterviewsOverview(
                days,
                part(rows, "moment").stream().map(InterviewsTimeline::record).toList(),
                daily(part(rows, "held")),
                daily(part(rows, "asked")),
                part(rows, "interviews").getFirst().count(),
                part(rows, "questions").getFirst().count(),
                !part(rows, "begun").isEmpty(),
                waiting,
                part(rows, "unnoted").stream().map(InterviewsTimeline::unnoted).toList(),
                part(rows, "last").stream()
                        .map(row -> InterviewStatus.valueOf(row.outcome()))
                        .anyMatch(status -> status == WITHDRAWN || status == NEVER_TOLD),
                until(day.plusDays(1), daily(part(rows, "recalled"))),
                until(day.plusDays(1), mature(rows, matureSince)),
                past ? 0 : part(rows, "due").getFirst().count());
    }

    private static List<GlanceRow> part(Map<String, List<GlanceRow>> rows, String name) {
        return rows.getOrDefault(name, List.of());
    }

    private static LocalDate day(GlanceRow row) {
        return Objects.requireNonNull(row.day());
    }

    private static NavigableMap<LocalDate, BigDecimal> daily(List<GlanceRow> rows) {
        var daily = new TreeMap<LocalDate, BigDecimal>();
        rows.forEach(row -> daily.put(day(row), BigDecimal.valueOf(row.count())));
        return daily;
    }

    /** How many cards lasted at the end of each day since one on which that changed, counted back from today. */
    private static NavigableMap<LocalDate, BigDecimal> mature(Map<String, List<GlanceRow>> rows, LocalDate since) {
        var daily = new TreeMap<LocalDate, BigDecimal>();
        if (since.equals(EVER.getEnd())) {
            return daily;
        }
        var count = part(rows, "mature").getFirst().count();
        for (var changed :
                new TreeMap<>(daily(part(rows, "matured"))).descendingMap().entrySet()) {
            daily.put(changed.getKey(), BigDecimal.valueOf(count));
            count -= changed.getValue().intValueExact();
        }
        daily.putIfAbsent(since, BigDecimal.valueOf(count));
        return daily;
    }

    private static InterviewsRecord record(GlanceRow row) {
        return new InterviewsRecord(
                row.kind(),
                row.id(),
                row.pageId(),
                row.day(),
                Objects.requireNonNull(row.at()),
                row.title(),
                row.about(),
                row.detail(),
                row.outcome(),
                row.note());
    }

    private static WaitingStage waiting(GlanceRow row) {
        return new WaitingStage(
                row.id(),
                row.pageId(),
                row.title(),
                row.about(),
                StageKind.valueOf(row.detail()),
                row.day(),
                row.kind(),
                row.outcome().isEmpty() ? null : StageOutcome.valueOf(row.outcome()),
                row.count(),
                !row.note().isEmpty());
    }

    private static UnnotedStage unnoted(GlanceRow row) {
        return new UnnotedStage(
                row.id(), row.pageId(), row.title(), row.about(), StageKind.valueOf(row.detail()), day(row));
    }

    /** What each of the days had, as far as it is wanted. */
    public Figures figures(boolean held, boolean asked, boolean recalled, boolean mature, LocalDateRange days) {
        var matureSince = mature ? days.getStart() : EVER.getEnd();
        var rows = records
                .findFigures(
                        held,
                        asked,
                        days.getStart(),
                        days.getEnd(),
                        recalled ? days.getStart() : EVER.getEnd(),
                        matureSince)
                .stream()
                .collect(groupingBy(GlanceRow::part));
        return new Figures(
                daily(part(rows, "held")),
                daily(part(rows, "asked")),
                until(days.getEnd(), daily(part(rows, "recalled"))),
                until(days.getEnd(), mature(rows, matureSince)));
    }

    /** A map of its own: a view of one refuses to be asked for later days, which goals do. */
    private static NavigableMap<LocalDate, BigDecimal> until(
            LocalDate end, NavigableMap<LocalDate, BigDecimal> figures) {
        return new TreeMap<>(figures.headMap(end, false));
    }

    /**
     * What each day had.
     *
     * @param held how many interviews had their first conversation
     * @param asked how many questions were asked
     * @param recalled how often cards were recalled
     * @param mature how many cards lasted, where that changed
     */
    public record Figures(
            NavigableMap<LocalDate, BigDecimal> held,
            NavigableMap<LocalDate, BigDecimal> asked,
            NavigableMap<LocalDate, BigDecimal> recalled,
            NavigableMap<LocalDate, BigDecimal> mature) {}
}
