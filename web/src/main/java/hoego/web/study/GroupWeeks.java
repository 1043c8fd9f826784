package hoego.web.study;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import hoego.study.Attendance;
import hoego.study.Lifetime;
import hoego.study.PlannedMeeting;
import hoego.study.Regularity;
import hoego.study.Rhythm;
import hoego.study.StudyGroup;
import hoego.web.Pause;
import hoego.web.Period;
import hoego.web.Ui;
import hoego.web.View;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * How regularly a group met in a period.
 *
 * @param rhythm null without one
 * @param met its meetings up to the day of the view
 */
public record GroupWeeks(long group, @Nullable Rhythm rhythm, Regularity regularity, List<Attendance> met, View view) {

    static GroupWeeks of(StudyGroup group, List<Attendance> met, View view) {
        return of(group.id(), group.rhythm(), group.lifetime(), met, view);
    }

    /** Of the groups in a list, by their ids. */
    static Map<Long, GroupWeeks> of(List<PlannedMeeting> planned, View view) {
        return planned.stream().collect(groupingBy(PlannedMeeting::groupId)).values().stream()
                .map(meetings -> of(meetings, meetings.getFirst(), view))
                .collect(toMap(GroupWeeks::group, weeks -> weeks));
    }

    private static GroupWeeks of(List<PlannedMeeting> meetings, PlannedMeeting first, View view) {
        var met = meetings.stream().flatMap(PlannedMeeting::attendance).toList();
        return of(first.groupId(), first.rhythm(), first.lifetime(), met, view);
    }

    private static GroupWeeks of(
            long group, @Nullable Rhythm rhythm, Lifetime lifetime, List<Attendance> met, View view) {
        return new GroupWeeks(
                group,
                rhythm,
                Regularity.of(
                        rhythm,
                        lifetime,
                        met,
                        view.period().days(),
                        view.past() ? view.day().plusDays(1) : view.day(),
                        view.pauses().stream().map(Pause::days).toList()),
                met,
                view);
    }

    /** Its meetings in the period. */
    public String path() {
        return "/study/meetings?group=" + group + "&period=" + view.period();
    }

    /** Those that the owner was at. */
    public String attendedPath() {
        return path() + "&part=attended";
    }

    /** The meetings of the last ones in a row that the owner was at. */
    public String runPath() {
        var since = regularity.runSince();
        return "/study/meetings?part=attended&group=" + group
                + (since == null ? "" : "&from=" + since + "&until=" + view.day());
    }

    /** How often it means to meet, in words; empty without a rhythm. */
    public String often(Ui ui) {
        return rhythm == null ? "" : often(ui, rhythm);
    }

    static String often(Ui ui, Rhythm rhythm) {
        var weekday = rhythm.weekday();
        return rhythm.isMonthly()
                ? ui.text("study.rhythm.monthly", Map.of("times", rhythm.timesPerMonth()))
                : ui.text(
                        "study.rhythm.weekly",
                        Map.of(
                                "weeks",
                                rhythm.weeks(),
                                "weekday",
                                weekday == null ? "none" : ui.text("study.weekday", weekday)));
    }

    public String planned(Ui ui) {
        return ui.text("study.regularity.kept", Map.of("kept", regularity.kept(), "planned", regularity.planned()));
    }

    public String attended(Ui ui) {
        return ui.text(
                "study.regularity.attended",
                Map.of(
                        "attended",
                        regularity.attended(),
                        "held",
                        regularity.held(),
                        "percent",
                        Math.max(0, regularity.percent())));
    }

    /** The last meetings in a row that the owner was at; empty without a rhythm. */
    public String run(Ui ui) {
        return rhythm == null
                ? ""
                : ui.text(
                        "study.regularity.run",
                        Map.of(
                                "run",
                                regularity.run(),
                                "unit",
                                rhythm.isMonthly() ? "month" : rhythm.weeks() == 1 ? "week" : "span",
                                "weeks",
                                rhythm.weeks()));
    }

    /** The weeks of a quarter; else a quarter of them up to the day. */
    public List<MeetingWeek> weeks() {
        var period = view.period();
        return period.kind() == Period.Kind.QUARTER
                ? Stream.iterate(Period.week(period.start()), Period::next)
                        .takeWhile(week -> week.start().isBefore(period.end()))
                        .map(this::week)
                        .toList()
                : Stream.iterate(Period.week(view.day()), Period::previous)
                        .limit(StudyState.CARD_WEEKS)
                        .map(this::week)
                        .toList()
                        .reversed();
    }

    private MeetingWeek week(Period week) {
        var all = in(week.days());
        var there = all.stream().anyMatch(meeting -> !meeting.absent());
        return new MeetingWeek(week, all.size(), there ? "done" : all.isEmpty() ? empty(week) : "late");
    }

    private String empty(Period week) {
        return MeetingWeek.empty(week, view.day(), view.pauses(), rhythm == null ? null : rhythm.weekday());
    }

    private List<Attendance> in(LocalDateRange days) {
        return met.stream().filter(meeting -> days.contains(meeting.heldOn())).toList();
    }
}
