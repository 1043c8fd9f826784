package hoego.web.retrospective;

import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Pause;
import hoego.web.Period;
import hoego.web.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which days of a period counted against nothing: said once, for all areas. */
final class PauseFacts {

    private PauseFacts() {}

    static List<Fact> of(Ui ui, Period period) {
        var pauses = ui.pauses().stream()
                .filter(pause -> pause.days().overlaps(period.days()))
                .toList();
        if (pauses.isEmpty()) {
            return List.of();
        }
        var proof = List.of(new Evidence("pauses", "/settings/pauses?period=" + period, pauses.size()));
        var one = pauses.size() == 1;
        var told = one
                ? Map.of("days", days(ui, period, pauses.getFirst()), "what", what(ui, pauses.getFirst()))
                : Map.of(
                        "pauses",
                        ui.listed(pauses.stream()
                                .map(pause -> ui.sentence(
                                        "fact.pause.each",
                                        Map.of("days", days(ui, period, pause), "what", what(ui, pause)),
                                        List.of()))
                                .toList()));
        return List.of(Fact.of(ui, one ? "pause.one" : "pause.several", told, proof));
    }

    private static String days(Ui ui, Period period, Pause pause) {
        var first = pause.days().getStart();
        var last = pause.days().getEndInclusive();
        return first.equals(last)
                ? day(ui, period, first)
                : ui.text("date.span", Map.of("first", day(ui, period, first), "last", day(ui, period, last)));
    }

    private static String day(Ui ui, Period period, LocalDate day) {
        return day.getYear() == period.yearNumber() ? ui.dayOfYear(day) : ui.day(day);
    }

    private static String what(Ui ui, Pause pause) {
        var kind = ui.text("pause.kind", pause.kind()).toLowerCase(Locale.ROOT);
        return pause.reason().isEmpty()
                ? kind
                : ui.text("pause.reason", Map.of("kind", kind, "reason", pause.reason()));
    }
}
