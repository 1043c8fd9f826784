package hoego.goals;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** What happened with goals, resolutions and worries, all of them together. */
@Singleton
public class GoalsTimeline {

    /** After so many days without anything a year's resolution is idle. */
    public static final int IDLE_AFTER_DAYS = 45;

    private static final int LATEST = 12;

    private final MomentRepository moments;

    GoalsTimeline(MomentRepository moments) {
        this.moments = moments;
    }

    /**
     * The newest first.
     *
     * @param kind of record; empty for all
     * @param words that its text holds, lower-cased; empty for all
     * @param before the place after which they go on; null for the start
     */
    public List<GoalMoment> moments(
            LocalDateRange days, String kind, String words, GoalMoment.@Nullable Place before, int limit) {
        var place = before == null ? GoalMoment.Place.TOP : before;
        return moments.findBefore(
                days.getStart(), days.getEnd(), kind, words, place.day(), place.at(), place.kind(), place.id(), limit);
    }

    /** The records that hold the words anywhere in their texts. */
    public List<GoalHit> search(String words, int limit) {
        return moments.findMatching(words, limit);
    }

    /** The record on whose page a check-in, milestone, action or look stands; empty if there is none such. */
    public Optional<Long> pageOf(String kind, long id) {
        return moments.findPage(kind, id);
    }

    /**
     * Everything the dashboard tells besides the goals, in one statement.
     *
     * @param counted the days whose moments are counted
     * @param acted the first day of which actions are counted
     */
    public GoalsOverview overview(LocalDateRange period, LocalDateRange counted, LocalDate acted, LocalDate day) {
        var rows = moments
                .findGlance(
                        period.getStart(),
                        period.getEnd(),
                        counted.getStart(),
                        counted.getEnd(),
                        acted,
                        day,
                        day.minusDays(IDLE_AFTER_DAYS),
                        Judging.since(day),
                        Judging.by(day),
                        LATEST)
                .stream()
                .collect(Collectors.groupingBy(GlanceRow::part));
        Function<String, List<GlanceRow>> part = name -> rows.getOrDefault(name, List.of());
        var days = new TreeMap<LocalDate, Integer>();
        part.apply("day").forEach(row -> days.put(day(row), row.count()));
        var carried = part.apply("carried").getFirst();
        return new GoalsOverview(
                days,
                part.apply("moment").stream().map(GoalsTimeline::moment).toList(),
                balance(part.apply("worries"), part.apply("actions")),
                figures(part.apply("acted"), part.apply("not-done")),
                part.apply("open").getFirst().count(),
                carried.count(),
                carried.other(),
                part.apply("unjudged").getFirst().count(),
                part.apply("idle").stream()
                        .map(row -> new GoalsOverview.Idle(row.id(), row.title(), day(row)))
                        .toList(),
                part.apply("due").stream()
                        .map(row -> new GoalsOverview.Due(
                                row.id(), NotDoingKind.valueOf(row.detail()), row.title(), day(row)))
                        .toList());
    }

    private static Map<String, NavigableMap<LocalDate, BigDecimal>> figures(
            List<GlanceRow> acted, List<GlanceRow> notDone) {
        return GoalsFigures.byName(Stream.of(
                        acted.stream().map(row -> figure("actions", row, row.count())),
                        acted.stream().filter(row -> row.other() > 0).map(row -> figure("minutes", row, row.other())),
                        notDone.stream().map(row -> figure("not-done", row, row.count())))
                .flatMap(Function.identity())
                .toList());
    }

    private static NamedValue figure(String name, GlanceRow row, int value) {
        return new NamedValue(name, day(row), BigDecimal.valueOf(value));
    }

    private static LocalDate day(GlanceRow row) {
        return Objects.requireNonNull(row.day());
    }

    private static GoalMoment moment(GlanceRow row) {
        return new GoalMoment(
                day(row),
                Objects.requireNonNull(row.at()),
                row.kind(),
                row.id(),
                row.pageId(),
                row.title(),
                row.note(),
                row.value(),
                row.unit(),
                row.detail());
    }

    private static List<WorryBalance> balance(List<GlanceRow> worries, List<GlanceRow> actions) {
        Map<String, GlanceRow> worried =
                worries.stream().collect(Collectors.toMap(GlanceRow::detail, Function.identity()));
        Map<String, GlanceRow> acted =
                actions.stream().collect(Collectors.toMap(GlanceRow::detail, Function.identity()));
        return Stream.concat(worries.stream(), actions.stream())
                .map(GlanceRow::detail)
                .distinct()
                .map(area -> {
                    var worry = worried.get(area);
                    var action = acted.get(area);
                    return new WorryBalance(
                            area,
                            worry == null ? 0 : worry.count(),
                            worry == null ? 0 : worry.other(),
                            action == null ? 0 : action.count(),
                            action == null || action.value() == null
                                    ? 0
                                    : action.value().intValue(),
                            action == null ? 0 : action.other());
                })
                .toList();
    }
}
