package hoego.web.interviews.recall;

import hoego.study.recall.Turn;
import hoego.web.Ui;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Map;

/** How recall is spoken of. */
public final class RecallTexts {

    private static final int DAYS = 31;
    private static final int YEAR = 365;

    private RecallTexts() {}

    /** When a card comes back: 10 min, 4 days, 2.5 months. */
    public static String interval(Ui ui, Turn turn) {
        return turn.isOfDays() ? days(ui, turn.interval().toDays()) : minutes(ui, turn.interval());
    }

    private static String minutes(Ui ui, Duration interval) {
        return ui.text("interviews.recall.minutes", Map.of("count", Math.max(1, (interval.toSeconds() + 30) / 60)));
    }

    static String days(Ui ui, long days) {
        if (days < DAYS) {
            return ui.text("interviews.recall.days", Map.of("count", days));
        }
        return days < YEAR
                ? ui.text("interviews.recall.months", Map.of("count", tenths(ui, days * 12.0 / YEAR)))
                : ui.text("interviews.recall.years", Map.of("count", tenths(ui, days / (double) YEAR)));
    }

    private static String tenths(Ui ui, double number) {
        var rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
        return ui.number(rounded.stripTrailingZeros());
    }

    /** How long a card is remembered, as far as that is known. */
    public static String stability(Ui ui, double days) {
        return days(ui, Math.max(1, Math.round(days)));
    }
}
