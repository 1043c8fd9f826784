package hoego.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * Days that count against nothing: no streak breaks, no pace is lost, nothing is called quiet.
 *
 * @param days from its first day to the day after its last
 */
public record Pause(LocalDateRange days, Kind kind, String reason) {

    public enum Kind {
        ILLNESS,
        TRAVEL,
        CRUNCH,
        OTHER
    }

    public boolean covers(LocalDate day) {
        return days.contains(day);
    }

    /** The one that a day belongs to. */
    public static Optional<Pause> on(LocalDate day, List<Pause> pauses) {
        return pauses.stream().filter(pause -> pause.covers(day)).findFirst();
    }

    /** What it is, and why: travel: conference in Busan. */
    public String what(Ui ui) {
        var called = ui.text("pause.kind", kind);
        return reason.isEmpty() ? called : ui.text("pause.reason", Map.of("kind", called, "reason", reason));
    }

    /** What is said of a day that others fixed and that lies in it: in a pause (travel). */
    public String within(Ui ui) {
        return ui.text("pause.within", Map.of("what", what(ui)));
    }

    /** Its days and what it is: 8 Mar – 12 Mar (travel). */
    public String told(Ui ui) {
        return ui.text(
                "pause.told", Map.of("days", ui.span(days.getStart(), days.getEndInclusive()), "what", what(ui)));
    }
}
