package hoego.web.study;

import hoego.study.DailyStudy;
import hoego.study.Precision;
import hoego.study.StudyFigures;
import hoego.study.StudyOverview;
import hoego.study.TopicCount;
import hoego.web.Moment;
import hoego.web.Period;
import hoego.web.Silence;
import hoego.web.Ui;
import hoego.web.View;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** How study stands on the day of a view, and what its period holds. */
public final class StudyState {

    static final int CARD_WEEKS = 13;

    private final View view;
    private final StudyFigures figures;
    private final StudyOverview overview;
    private final Map<Long, GroupWeeks> regularity;

    StudyState(View view, StudyFigures figures, StudyOverview overview) {
        this(view, figures, overview, Map.of());
    }

    private StudyState(View view, StudyFigures figures, StudyOverview overview, Map<Long, GroupWeeks> regularity) {
        this.view = view;
        this.figures = figures;
        this.overview = overview;
        this.regularity = regularity;
    }

    /** The same with how regularly groups met, by their ids. */
    StudyState with(Map<Long, GroupWeeks> weeks) {
        return new StudyState(view, figures, overview, weeks);
    }

    /** How regularly groups met, by their ids, where that was asked for. */
    public Map<Long, GroupWeeks> regularity() {
        return regularity;
    }

    View view() {
        return view;
    }

    StudyFigures figures() {
        return figures;
    }

    public StudyOverview overview() {
        return overview;
    }

    public Period period() {
        return view.period();
    }

    public LocalDate day() {
        return view.day();
    }

    /** The way to a page of this period. */
    public String path(String page) {
        return page + (page.contains("?") ? "&" : "?") + "period=" + view.period();
    }

    /** Whether there is nothing yet. */
    public boolean isEmpty() {
        return overview.latest().isEmpty()
                && overview.groups().isEmpty()
                && overview.reading().isEmpty()
                && overview.unreviewed() == 0
                && overview.wanted() == 0;
    }

    public long finished() {
        return overview.finished();
    }

    public String finishedPath() {
        return path("/study/books?status=finished");
    }

    /** When the first of the groups began, if that was before the period; else null. */
    public @Nullable LocalDate began() {
        var began = overview.began();
        return began == null || !began.isBefore(period().start()) ? null : began;
    }

    /** The list of the books that were finished since a day, up to the end of the period. */
    public String finishedSincePath(LocalDate began) {
        return StudyTexts.finished(began, period());
    }

    /** The list of the books that were finished and not written up by the day. */
    public String unwrittenPath(LocalDate today) {
        return "/study/books?status=unwritten" + (day().equals(today) ? "" : "&until=" + day());
    }

    public long meetings() {
        return meetings(period().days());
    }

    public String meetingsPath() {
        return path("/study/meetings?part=attended");
    }

    private long meetings(LocalDateRange days) {
        return figures.meetings().stream()
                .filter(day -> days.contains(day.day()))
                .mapToLong(DailyStudy::count)
                .sum();
    }

    /** The pages read in the period, as far as they were counted. */
    public long pages() {
        return figures.sums("pages", period().days()).values().stream()
                .mapToLong(BigDecimal::longValue)
                .sum();
    }

    /** The weeks of a quarter, those to come included; else a quarter of them up to the day. */
    public List<MeetingWeek> weeks() {
        return period().kind() == Period.Kind.QUARTER
                ? Stream.iterate(Period.week(period().start()), Period::next)
                        .takeWhile(week -> week.start().isBefore(period().end()))
                        .map(this::week)
                        .toList()
                : Stream.iterate(Period.week(day()), Period::previous)
                        .limit(CARD_WEEKS)
                        .map(this::week)
                        .toList()
                        .reversed();
    }

    private MeetingWeek week(Period week) {
        var count = meetings(week.days());
        return new MeetingWeek(week, count, count > 0 ? "done" : MeetingWeek.empty(week, day(), view.pauses(), null));
    }

    /** The largest number of meetings that any topic had. */
    public long mostOfATopic() {
        return overview.topics().stream().mapToLong(TopicCount::count).max().orElse(1);
    }

    /** The group that met last, of those that last if there are any; null if there is none. */
    public StudyOverview.@Nullable Group group() {
        return overview.groups().stream()
                .min(Comparator.comparing(StudyOverview.Group::over)
                        .thenComparing(
                                StudyOverview.Group::lastMetOn,
                                Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())))
                .orElse(null);
    }

    /** Books being read without an entry for as long as an area may be without one, the last ones that were left. */
    List<StudyOverview.CurrentBook> lyingIdle() {
        return overview.left().stream()
                .filter(book -> silence(book).isQuiet(day(), view.pauses()))
                .toList();
    }

    /** Groups whose last two meetings the owner was not at, but for those that meet as it comes; none in a pause. */
    List<StudyOverview.Group> missed() {
        return overview.groups().stream()
                .filter(group -> view.pause().isEmpty())
                .filter(group -> !group.over() && group.rhythm() != null && group.missed() > 1)
                .toList();
    }

    /** Groups of which no meeting was noted for more than two of their rhythms, pauses not counted; none in a pause. */
    List<StudyOverview.Group> due() {
        return overview.groups().stream()
                .filter(group -> view.pause().isEmpty())
                .filter(group -> !group.over() && group.missed() < 2)
                .filter(group -> {
                    var rhythm = group.rhythm();
                    return rhythm != null && unmet(group) > 2L * rhythm.days();
                })
                .toList();
    }

    /** Days since a group met, or began, pauses not counted. */
    long unmet(StudyOverview.Group group) {
        var met = group.lastMetOn();
        return new Silence(met == null ? last(group.startedOn(), group.startedPrecision()) : met, false)
                .days(day(), view.pauses());
    }

    Silence silence(StudyOverview.CurrentBook book) {
        return new Silence(last(book.since(), book.known()), false);
    }

    /** The last day by then on which something may have been that is known roughly. */
    private LocalDate last(LocalDate day, Precision known) {
        var last = known.around(day).getEndInclusive();
        return last.isAfter(day()) ? day() : last;
    }

    public List<Moment> moments(Ui ui) {
        return overview.latest().stream()
                .map(moment -> StudyMoments.moment(ui, moment))
                .toList();
    }
}
