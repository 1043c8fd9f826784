package hoego.web.health;

import hoego.health.Adherence;
import hoego.health.CourseUse;
import hoego.health.DailyFigure;
import hoego.health.HealthFigures;
import hoego.health.HealthOverview;
import hoego.health.HealthRecord;
import hoego.health.PainHistory;
import hoego.health.PresentCondition;
import hoego.health.WeightTrend;
import hoego.web.Moment;
import hoego.web.Period;
import hoego.web.Ui;
import hoego.web.View;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** How health stands on the day of a view, and what its period holds. */
public final class HealthState {

    private static final int MEAL_DAYS = 14;
    private static final int CARD_WEEKS = 13;

    private final View view;

    private final HealthFigures figures;
    private final HealthOverview overview;
    private final WeightTrend trend;

    HealthState(View view, HealthFigures figures, HealthOverview overview) {
        this.view = view;
        this.figures = figures;
        this.overview = overview;
        this.trend = figures.weightTrend();
    }

    View view() {
        return view;
    }

    HealthFigures figures() {
        return figures;
    }

    WeightTrend trend() {
        return trend;
    }

    public Period period() {
        return view.period();
    }

    public LocalDate day() {
        return view.day();
    }

    /** The days of the period that have begun. */
    public LocalDateRange days() {
        var end = view.day().plusDays(1);
        return end.isAfter(view.period().start())
                ? LocalDateRange.of(view.period().start(), end)
                : LocalDateRange.of(view.period().start(), view.period().start());
    }

    /** The way to a page of this period. */
    public String path(String page) {
        return page + (page.contains("?") ? "&" : "?") + "period=" + view.period();
    }

    /** Whether there is nothing yet. */
    public boolean isEmpty() {
        return overview.latest().isEmpty()
                && trend.points().isEmpty()
                && overview.conditions().isEmpty();
    }

    /** The last weight and its trend; null if there is none. */
    public WeightTrend.@Nullable Point weight() {
        return trend.on(view.day());
    }

    /** The day of the last weight where it is too long ago to be taken for the present one; else null. */
    public @Nullable LocalDate weighedLongAgo() {
        var last = weight();
        return last == null || !last.day().isBefore(view.day().minusDays(WeightTrend.FRESH_DAYS)) ? null : last.day();
    }

    /** Kilograms in the last four weeks; null if it was not weighed before them. */
    public @Nullable BigDecimal weightChange() {
        return trend.change(view.day());
    }

    public @Nullable BigDecimal weightRate() {
        return trend.ratePerWeek(view.day());
    }

    /** On how many days it was weighed so far, while they are too few for a trend; else 0. */
    public long weighedTooLittle() {
        return trend.isYoung(view.day()) ? trend.weighed(view.day()) : 0;
    }

    public boolean isWeightRising() {
        return trend.isRising(view.day());
    }

    /** How many weigh-ins the period has. */
    public long weighIns() {
        return figures.weighIns().stream()
                .filter(day -> period().contains(day.day()))
                .mapToLong(DailyFigure::count)
                .sum();
    }

    public long workouts() {
        return count(period().days());
    }

    public long workoutsThisWeek() {
        return count(Period.week(view.day()).days());
    }

    private long count(LocalDateRange days) {
        return in(days).mapToLong(DailyFigure::count).sum();
    }

    public long minutes() {
        return in(period().days()).mapToLong(day -> day.total().longValue()).sum();
    }

    private Stream<DailyFigure> in(LocalDateRange days) {
        return figures.workouts().stream().filter(day -> days.contains(day.day()));
    }

    /** The weeks of the period, those to come included. */
    public List<WorkoutWeek> weeks() {
        return Stream.iterate(Period.week(period().start()), Period::next)
                .takeWhile(week -> week.start().isBefore(period().end()))
                .map(this::week)
                .toList();
    }

    /** The weeks up to the day: a quarter of them. */
    public List<WorkoutWeek> lastWeeks() {
        return Stream.iterate(Period.week(view.day()), Period::previous)
                .limit(CARD_WEEKS)
                .map(this::week)
                .toList()
                .reversed();
    }

    private WorkoutWeek week(Period week) {
        var count = count(week.days());
        return new WorkoutWeek(week, count, count > 0 ? "done" : emptyWeek(week));
    }

    private String emptyWeek(Period week) {
        if (week.contains(view.day())) {
            return "now";
        }
        if (week.start().isAfter(view.day())) {
            return "ahead";
        }
        var paused = view.pauses().stream().anyMatch(pause -> pause.days().overlaps(week.days()));
        return paused ? "paused" : "none";
    }

    /** Where it hurt in the period, the most often noted site first. */
    public List<PainHistory> pain() {
        return figures.pain(period().days());
    }

    /** Conditions that last and did not hurt in the period. */
    public List<PresentCondition> painless() {
        Set<?> painful = pain().stream().map(PainHistory::site).collect(Collectors.toSet());
        return overview.conditions().stream()
                .filter(condition -> condition.site() != null && !painful.contains(condition.site()))
                .toList();
    }

    public List<PainHistory> painAtMost(int count) {
        return pain().stream().limit(count).toList();
    }

    public List<PresentCondition> painlessAtMost(int count) {
        return painless().stream().limit(count).toList();
    }

    public List<CourseUse> coursesAtMost(int count) {
        return courses().stream().limit(count).toList();
    }

    public List<PresentCondition> conditions() {
        return overview.conditions();
    }

    /** Courses with sessions left. */
    public List<CourseUse> courses() {
        return overview.courses();
    }

    /** The last two weeks. */
    public List<LocalDate> mealDays() {
        return Stream.iterate(view.day().minusDays(MEAL_DAYS - 1), day -> day.plusDays(1))
                .limit(MEAL_DAYS)
                .toList();
    }

    /** How the eating of the last two weeks went, as far as it was said. */
    public NavigableMap<LocalDate, Adherence> meals() {
        return figures.meals(LocalDateRange.of(
                view.day().minusDays(MEAL_DAYS - 1), view.day().plusDays(1)));
    }

    /** On how many of the last two weeks' days the eating went so. */
    public long meals(Adherence adherence) {
        return meals().values().stream().filter(adherence::equals).count();
    }

    List<HealthRecord> latest() {
        return overview.latest();
    }

    public List<Moment> moments(Ui ui) {
        return latest().stream().map(record -> HealthMoments.moment(ui, record)).toList();
    }

    /** The chart of the period; null if nothing was weighed in it. */
    public @Nullable WeightChart chart(Ui ui) {
        return WeightChart.of(ui, trend, days());
    }

    /** The chart of a quarter of a year up to the day; null if nothing was weighed in it. */
    public @Nullable WeightChart recentChart(Ui ui) {
        return WeightChart.of(
                ui,
                trend,
                LocalDateRange.of(
                        view.day().plusDays(1).minusMonths(3), view.day().plusDays(1)));
    }
}
