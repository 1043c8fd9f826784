package hoego.web.career;

import gg.jte.models.runtime.JteModel;
import hoego.goals.career.CareerDays;
import hoego.web.Attention;
import hoego.web.Glance;
import hoego.web.Moment;
import hoego.web.Series;
import hoego.web.Silence;
import hoego.web.Templates;
import hoego.web.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the dashboard shows of career. */
record CareerGlance(CareerState state, Set<String> wanted, Templates templates) implements Glance {

    @Override
    public Map<LocalDate, Integer> days() {
        return state.overview().days();
    }

    @Override
    public List<Moment> latest(Ui ui) {
        return state.moments(ui);
    }

    @Override
    public Silence silence() {
        var latest = state.overview().latest();
        return new Silence(latest.isEmpty() ? null : latest.getFirst().day(), false);
    }

    @Override
    public Series measured() {
        return CareerMeasuring.of(
                wanted,
                new CareerDays(state.overview().achieved(), state.overview().learned()));
    }

    @Override
    public JteModel card(Ui ui, Series measures) {
        if (state.isEmpty()) {
            return state.view().past()
                    ? templates.none(ui, CareerArea.NAME, state.view().period())
                    : templates.careerFirst(ui);
        }
        return templates.careerCard(ui, state);
    }

    @Override
    public List<Attention> attention(Ui ui, Series measures) {
        var run = state.highLoad();
        return run.isLong() && state.view().pause().isEmpty()
                ? List.of(new Attention(
                        CareerArea.NAME,
                        ui.text("career.attention.load", Map.of("weeks", run.weeks())),
                        ui.text("career.attention.load.detail"),
                        state.path("/career/workloads"),
                        2))
                : List.of();
    }
}
