package hoego.web.settings;

import hoego.web.Page;
import hoego.web.Sought;
import org.threeten.extra.LocalDateRange;

/**
 * Which pauses are wanted.
 *
 * @param words their reason holds, lower-cased and NFC; empty for all
 * @param days of which they took some
 */
record PauseFilter(String words, LocalDateRange days) {

    static PauseFilter of(String typed, Page page) {
        return new PauseFilter(Sought.of(typed).compared(), page.days());
    }

    boolean isEverything() {
        return words.isEmpty() && days.equals(Page.EVER);
    }
}
