package hoego.web.settings;

import hoego.web.Capturing;
import hoego.web.Line;
import hoego.web.Page;
import hoego.web.Pause;
import hoego.web.Reading;
import hoego.web.Reading.Strength;
import hoego.web.Ui;
import hoego.web.Written;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** Takes days out of the count with one line: {@code pause 3/1–3/7 travel}, {@code 예외 3/1~3/7 여행}. */
@Singleton
@Order(90)
final class PauseCapture implements Capturing {

    private static final String FORM = "/settings/pauses/new";
    private static final int LONGEST = 200;

    private final PauseService pauses;

    PauseCapture(PauseService pauses) {
        this.pauses = pauses;
    }

    @Override
    public String area() {
        return "settings";
    }

    /** Pauses are no area's, so that no area has to be shown for them. */
    @Override
    public boolean isShown(Page page) {
        return true;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind("pause", List.of("pause", "예외"), FORM));
    }

    @Override
    public List<Reading> read(Ui ui, Line line) {
        return PauseWords.of(line.text(), ui.today())
                .map(words -> words.kind() == null ? whichKind(ui, words.days()) : reading(ui, words, words.kind()))
                .stream()
                .toList();
    }

    private static Reading whichKind(Ui ui, LocalDateRange days) {
        return new Reading.Question(
                Strength.NAMED,
                ui.text("settings.capture.pause.kind"),
                Stream.of(Pause.Kind.values())
                        .map(kind -> new Reading.Option(ui.text("pause.kind", kind), line(days, kind, "")))
                        .toList());
    }

    private static String line(LocalDateRange days, Pause.Kind kind, String reason) {
        return ("pause " + days.getStart() + "–" + days.getEndInclusive() + " " + Written.of(kind) + " " + reason)
                .strip();
    }

    private Reading reading(Ui ui, PauseWords words, Pause.Kind kind) {
        var days = words.days();
        if (words.reason().length() > LONGEST) {
            return hint(ui, ui.text("settings.capture.pause.long"));
        }
        var draft = new PauseDraft(kind, days.getStart(), days.getEndInclusive(), words.reason());
        return pauses.taking(draft, 0)
                .map(other ->
                        hint(ui, ui.text("problem.startsOn.Paused", Map.of("pause", PauseController.title(ui, other)))))
                .orElseGet(() -> new Reading.Entry(
                        Strength.NAMED,
                        ui.text(
                                "settings.capture.pause",
                                Map.of(
                                        "kind", ui.text("pause.kind", kind),
                                        "days", ui.span(days.getStart(), days.getEndInclusive()))),
                        words.reason(),
                        true,
                        line(days, kind, words.reason()),
                        () -> new Reading.Saved(
                                "/settings/pauses/" + pauses.add(draft).id() + "/deletion")));
    }

    private static Reading hint(Ui ui, String text) {
        return new Reading.Hint(Strength.NAMED, text, ui.text("settings.example.pause"));
    }
}
