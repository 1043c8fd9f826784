package hoego.web.settings;

import hoego.web.Page;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.threeten.extra.LocalDateRange;

/**
 * Which pauses are wanted.
 *
 * @param words their reason holds, lower-cased and NFC; empty for all
 * @param days of which they took some
 */
record PauseFilter(String words, LocalDateRange days) {

    private static final LocalDateRange EVER = LocalDateRange.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    static PauseFilter of(String typed, Page page) {
        var chosen = page.chosen();
        var words = Normalizer.normalize(typed, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        return new PauseFilter(words, chosen == null ? EVER : chosen.days());
    }

    boolean isEverything() {
        return words.isEmpty() && days.equals(EVER);
    }
}
