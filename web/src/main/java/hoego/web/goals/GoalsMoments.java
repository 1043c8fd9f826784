package hoego.web.goals;

import hoego.goals.GoalMoment;
import hoego.goals.GoalsTimeline;
import hoego.web.Moment;
import hoego.web.Moments;
import hoego.web.Ui;
import hoego.web.Written;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Tells what happened with goals, resolutions and worries. */
@Singleton
final class GoalsMoments implements Moments {

    private final GoalsTimeline timeline;

    GoalsMoments(GoalsTimeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public String area() {
        return GoalsArea.NAME;
    }

    @Override
    public List<String> kinds() {
        return List.of(
                "goal-end",
                "check-in",
                "milestone",
                "resolution",
                "resolution-end",
                "worry",
                "worry-end",
                "worry-action",
                "not-doing",
                "not-doing-look");
    }

    @Override
    public List<Moment> moments(Ui ui, Query query) {
        var before = query.before();
        var place = before == null ? null : new GoalMoment.Place(before.day(), before.at(), before.kind(), before.id());
        return timeline.moments(query.days(), query.kind(), query.words(), place, query.limit()).stream()
                .map(moment -> moment(ui, moment))
                .toList();
    }

    static Moment moment(Ui ui, GoalMoment moment) {
        return new Moment(
                GoalsArea.NAME,
                moment.day(),
                moment.at(),
                moment.kind(),
                moment.id(),
                text(ui, moment),
                GoalsArea.path(moment.kind(), moment.pageId()));
    }

    private static String text(Ui ui, GoalMoment moment) {
        var title = Map.of("title", moment.title());
        return switch (moment.kind()) {
            case "goal-end" ->
                noted(
                        ui,
                        judged(ui, ui.text("goals.moment.goal-end." + Written.of(moment.detail()), title), moment),
                        moment.note());
            case "check-in" -> noted(ui, checkIn(ui, moment), moment.note());
            case "resolution-end" ->
                noted(ui, ui.text("goals.moment.resolution-end." + Written.of(moment.detail()), title), moment.note());
            case "worry" ->
                ui.text("goals.moment.worry", Map.of("title", moment.title(), "area", ui.area(moment.detail())));
            case "not-doing" ->
                noted(ui, ui.text("goals.moment.not-doing." + Written.of(moment.detail()), title), moment.note());
            case "not-doing-look" ->
                noted(ui, ui.text("goals.moment.not-doing-look." + Written.of(moment.detail()), title), moment.note());
            case "worry-end" -> ui.text("goals.moment.worry-end." + Written.of(moment.detail()), title);
            default -> ui.text("goals.moment." + moment.kind(), title);
        };
    }

    private static String judged(Ui ui, String text, GoalMoment moment) {
        var grade = moment.value();
        return grade == null ? text : ui.text("goals.moment.assessed", Map.of("text", text, "grade", ui.number(grade)));
    }

    private static String checkIn(Ui ui, GoalMoment moment) {
        var value = moment.value();
        return value == null
                ? ui.text("goals.moment.kept", Map.of("title", moment.title()))
                : ui.text(
                        "goals.moment.check-in",
                        Map.of(
                                "title",
                                moment.title(),
                                "amount",
                                new Amounts(ui, "", moment.unit(), null, null, 3).with(value)));
    }

    private static String noted(Ui ui, String text, String note) {
        return note.isEmpty() ? text : ui.text("goals.moment.noted", Map.of("text", text, "note", note));
    }
}
