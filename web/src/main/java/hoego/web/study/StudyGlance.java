package hoego.web.study;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import gg.jte.models.runtime.JteModel;
import hoego.study.StudyOverview;
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
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** Study on the dashboard. */
final class StudyGlance implements Glance {

    private final StudyState state;
    private final Set<String> wanted;
    private final Templates templates;

    StudyGlance(StudyState state, Set<String> wanted, Templates templates) {
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
        var latest = state.overview().latest();
        return new Silence(
                latest.isEmpty() ? null : latest.getFirst().day(),
                state.overview().ended());
    }

    @Override
    public Series measured() {
        return StudyMeasures.of(
                wanted,
                state.figures(),
                LocalDateRange.of(LocalDate.of(1, 1, 1), state.day().plusDays(1)));
    }

    @Override
    public JteModel card(Ui ui, Series measures) {
        return state.isEmpty() && state.view().past()
                ? templates.none(ui, StudyArea.NAME, state.view().period())
                : templates.studyCard(ui, state);
    }

    @Override
    public List<Attention> attention(Ui ui, Series measures) {
        return Stream.of(
                        state.lyingIdle().stream().map(book -> idle(ui, book)),
                        state.missed().stream().map(group -> missed(ui, group)),
                        state.due().stream().map(group -> due(ui, group)))
                .flatMap(each -> each)
                .toList();
    }

    private Attention idle(Ui ui, StudyOverview.CurrentBook book) {
        return new Attention(
                StudyArea.NAME,
                ui.text("study.attention.idle", Map.of("title", book.title())),
                ui.text(
                        "study.attention.idle.detail",
                        Map.of(
                                "days",
                                state.silence(book)
                                        .days(state.day(), state.view().pauses()),
                                "read",
                                book.read() ? "yes" : "no",
                                "day",
                                StudyTexts.since(ui, book, null))),
                StudyTexts.path("book", book.id()),
                1);
    }

    private static Attention missed(Ui ui, StudyOverview.Group group) {
        return new Attention(
                StudyArea.NAME,
                ui.text("study.attention.missed", Map.of("group", group.name())),
                ui.text("study.attention.missed.detail"),
                "/study/meetings?part=missed&group=" + group.id(),
                1);
    }

    private Attention due(Ui ui, StudyOverview.Group group) {
        var met = group.lastMetOn();
        return new Attention(
                StudyArea.NAME,
                ui.text("study.attention.due", Map.of("group", group.name())),
                ui.text(
                        "study.attention.due.detail",
                        Map.of(
                                "days",
                                state.unmet(group),
                                "often",
                                GroupWeeks.often(ui, requireNonNull(group.rhythm())),
                                "met",
                                met == null ? "no" : "yes",
                                "day",
                                met == null
                                        ? StudyTexts.roughly(ui, group.startedOn(), group.startedPrecision())
                                        : ui.shortDay(met))),
                StudyTexts.path("study-group", group.id()),
                1);
    }
}
