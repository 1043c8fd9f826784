package hoego.web.career;

import hoego.goals.career.Precision;
import hoego.web.Choice;
import hoego.web.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dates that may be known only roughly. */
public final class Precisions {

    private Precisions() {}

    static List<Choice> choices(Ui ui) {
        return ui.choices("precision", Precision.values()).reversed();
    }

    /** A time as an adverb: in early 2020, on 5 March 2020. */
    static String when(Ui ui, LocalDate day, Precision precision) {
        return ui.text("career.when", Map.of("precision", precision.name(), "day", ui.roughly(day, precision)));
    }

    /** From when to when, or when, where that is the same; without an end it goes on. */
    public static String span(
            Ui ui,
            LocalDate start,
            Precision startPrecision,
            @Nullable LocalDate end,
            @Nullable Precision endPrecision) {
        var began = ui.roughly(start, startPrecision);
        var ended = end == null || endPrecision == null ? "" : ui.roughly(end, endPrecision);
        return began.equals(ended)
                ? began
                : ui.text("career.span", Map.of("start", began, "lasts", ended.isEmpty() ? "yes" : "no", "end", ended));
    }
}
