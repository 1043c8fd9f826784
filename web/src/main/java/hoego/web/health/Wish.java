package hoego.web.health;

import hoego.health.BodySite;
import hoego.web.Page;
import hoego.web.Sought;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/**
 * What was asked for above a list.
 *
 * @param typed the words as they were typed
 */
record Wish(String typed, LocalDateRange days) {

    static Wish of(String typed, Page page) {
        return new Wish(typed, page.days());
    }

    /** The words as records are compared with them. */
    String words() {
        return Sought.of(typed).compared();
    }

    /** The sites that the words may mean. */
    List<BodySite> sites() {
        return SiteWords.like(words());
    }

    boolean isEverything() {
        return words().isEmpty() && days.equals(Page.EVER);
    }
}
