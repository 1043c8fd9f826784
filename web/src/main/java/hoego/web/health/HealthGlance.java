package hoego.web.health;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import gg.jte.models.runtime.JteModel;
import hoego.health.CourseUse;
import hoego.health.HealthKind;
import hoego.web.Attention;
import hoego.web.Glance;
import hoego.web.Moment;
import hoego.web.Pause;
import hoego.web.Series;
import hoego.web.Silence;
import hoego.web.Templates;
import hoego.web.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** Health on the dashboard. */
final class HealthGlance implements Glance {

    private final HealthState state;
    private final Set<String> wanted;
    private final Templates templates;

    HealthGlance(HealthState state, Set<String> wanted, Templates templates) {
        this.state = state;
        this.wanted = wanted;
        this.templates = templates;
    }

    @Override
    public Map<LocalDate, Integer> days() {
        var counted = state.view().counted();
        return state.figures().moments().entrySet().stream()
                .filter(day -> counted.contains(day.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Moment> latest(Ui ui) {
        return state.moments(ui);
    }

    @Override
    public Silence silence() {
        var last = state.latest().isEmpty() ? null : state.latest().getFirst().day();
        return new Silence(last, false);
    }

    @Override
    public Series measured() {
        return HealthMeasures.of(
                wanted,
                state.figures(),
                LocalDateRange.of(LocalDate.of(1, 1, 1), state.day().plusDays(1)));
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public JteModel card(Ui ui, Series measures) {
        return state.isEmpty() && state.view().past()
                ? templates.none(ui, HealthArea.NAME, state.view().period())
                : templates.healthCard(ui, state);
    }

    @Override
    public List<Attention> attention(Ui ui, Series measures) {
        return Stream.concat(
                        rising(ui),
                        state.courses().stream()
                                .filter(course -> course.isRunningOut(state.day()))
                                .map(course -> runningOut(ui, course)))
                .toList();
    }

    private Stream<Attention> rising(Ui ui) {
        var change = state.weightChange();
        return state.isWeightRising() && change != null
                ? Stream.of(new Attention(
                        HealthArea.NAME,
                        ui.text("health.attention.rising"),
                        ui.text("health.attention.rising.detail", Map.of("change", ui.weightChange(change))),
                        state.path("/health"),
                        2))
                : Stream.empty();
    }

    /** The day a course ends on was fixed with others; it stands in a pause, too. */
    private Attention runningOut(Ui ui, CourseUse course) {
        var expiry = course.expiresOn();
        return new Attention(
                HealthArea.NAME,
                ui.text("health.attention.course", Map.of("kind", course.kind(), "left", course.left())),
                expiry == null
                        ? ui.text("health.attention.course.of", Map.of("sessions", course.sessions()))
                        : Stream.concat(
                                        Stream.of(ui.text(
                                                "health.attention.course.until", Map.of("day", ui.shortDay(expiry)))),
                                        Pause.on(expiry, state.view().pauses()).map(pause -> pause.within(ui)).stream())
                                .collect(joining(" · ")),
                HealthTexts.path(HealthKind.COURSE, course.id()),
                3);
    }
}
