package hoego.web.career;

import gg.jte.models.runtime.JteModel;
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

/** What the dashboard shows of career. */
record CareerGlance(Templates templates) implements Glance {

    @Override
    public Map<LocalDate, Integer> days() {
        return Map.of();
    }

    @Override
    public List<Moment> latest(Ui ui) {
        return List.of();
    }

    @Override
    public Silence silence() {
        return new Silence(null, false);
    }

    @Override
    public JteModel card(Ui ui, Series measures) {
        return templates.careerFirst(ui);
    }

    @Override
    public List<Attention> attention(Ui ui, Series measures) {
        return List.of();
    }
}
