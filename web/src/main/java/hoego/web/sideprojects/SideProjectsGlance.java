package hoego.web.sideprojects;

import gg.jte.models.runtime.JteModel;
import hoego.goals.sideprojects.SideProjectStanding;
import hoego.goals.sideprojects.SideProjectsOverview;
import hoego.goals.sideprojects.StepMoment;
import hoego.web.Attention;
import hoego.web.Glance;
import hoego.web.Moment;
import hoego.web.Series;
import hoego.web.Silence;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Side projects on the dashboard. */
record SideProjectsGlance(View view, SideProjectsOverview overview, Set<String> wanted, Templates templates)
        implements Glance {

    @Override
    public Map<LocalDate, Integer> days() {
        return overview.days();
    }

    @Override
    public List<Moment> latest(Ui ui) {
        return overview.latest().stream()
                .map(moment -> SideProjectsMoments.moment(ui, moment))
                .toList();
    }

    /** Where nothing runs because it was ended, silence means nothing. */
    @Override
    public Silence silence() {
        var days = Stream.concat(
                overview.latest().stream().limit(1).map(StepMoment::day), Stream.ofNullable(overview.workedOn()));
        return new Silence(
                days.max(LocalDate::compareTo).orElse(null), overview.count().isEnded());
    }

    @Override
    public Series measured() {
        return wanted.contains(SideProjectsMeasuring.SHIPPED)
                ? new Series(Map.of(SideProjectsMeasuring.SHIPPED, overview.shipped()))
                : Series.NONE;
    }

    @Override
    public JteModel card(Ui ui, Series measures) {
        if (overview.count().projects() == 0) {
            return view.past()
                    ? templates.none(ui, SideProjectsArea.NAME, view.period())
                    : templates.sideprojectsFirst(ui);
        }
        return templates.sideprojectsCard(ui, view, overview);
    }

    /** What goes quiet as a whole the dashboard says by itself; else each project that does is named. */
    @Override
    public List<Attention> attention(Ui ui, Series measures) {
        if (silence().isQuiet(view.day(), view.pauses())) {
            return List.of();
        }
        return overview.quiet().stream()
                .filter(project -> new Silence(project.since(), false).isQuiet(view.day(), view.pauses()))
                .map(project -> quiet(ui, project))
                .toList();
    }

    private Attention quiet(Ui ui, SideProjectStanding project) {
        var days = new Silence(project.since(), false).days(view.day(), view.pauses());
        return new Attention(
                SideProjectsArea.NAME,
                ui.text("side-projects.attention.quiet", Map.of("title", project.title())),
                ui.text("side-projects.attention.quiet.detail", Map.of("days", days)),
                SideProjectTexts.path(project.id()),
                1);
    }
}
