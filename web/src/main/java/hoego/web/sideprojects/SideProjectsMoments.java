package hoego.web.sideprojects;

import hoego.goals.sideprojects.SideProjectsTimeline;
import hoego.goals.sideprojects.StepMoment;
import hoego.web.Moment;
import hoego.web.Moments;
import hoego.web.Ui;
import hoego.web.Written;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Tells the steps of side projects. */
@Singleton
final class SideProjectsMoments implements Moments {

    private final SideProjectsTimeline timeline;

    SideProjectsMoments(SideProjectsTimeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public String area() {
        return SideProjectsArea.NAME;
    }

    @Override
    public List<String> kinds() {
        return List.of(SideProjectsArea.STEP);
    }

    @Override
    public List<Moment> moments(Ui ui, Query query) {
        if (!query.kind().isEmpty() && !query.kind().equals(SideProjectsArea.STEP)) {
            return List.of();
        }
        var before = query.before();
        var place = before == null ? null : new StepMoment.Place(before.day(), before.at(), before.kind(), before.id());
        return timeline.moments(query.days(), query.words(), place, query.limit()).stream()
                .map(moment -> moment(ui, moment))
                .toList();
    }

    static Moment moment(Ui ui, StepMoment moment) {
        return new Moment(
                SideProjectsArea.NAME,
                moment.day(),
                moment.at(),
                moment.kind(),
                moment.id(),
                text(ui, moment),
                SideProjectTexts.path(moment.pageId()));
    }

    private static String text(Ui ui, StepMoment moment) {
        var text = ui.text(
                "side-projects.moment." + Written.of(moment.step()),
                Map.of("title", moment.title(), "amount", SideProjectTexts.money(ui, moment.amount())));
        return moment.note().isEmpty()
                ? text
                : ui.text("side-projects.moment.noted", Map.of("text", text, "note", moment.note()));
    }
}
