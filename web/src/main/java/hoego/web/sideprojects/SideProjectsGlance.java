package hoego.web.sideprojects;

import gg.jte.models.runtime.JteModel;
import hoego.goals.sideprojects.SideProjectsOverview;
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
        var latest = overview.latest();
        return new Silence(
                latest.isEmpty() ? null : latest.getFirst().day(),
                overview.count().isEnded());
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

    /** What goes quiet the dashboard says by itself. */
    @Override
    public List<Attention> attention(Ui ui, Series measures) {
        return List.of();
    }
}
