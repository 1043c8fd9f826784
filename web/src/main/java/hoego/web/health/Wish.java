package hoego.web.health;

import hoego.health.BodySite;
import hoego.web.Page;
import hoego.web.Sought;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** The value of an enum that an address names, as in {@code lower-back}; null if it names none. */
    static <E extends Enum<E>> @Nullable E chosen(String written, E[] values) {
        return Stream.of(values)
                .filter(value -> HealthTexts.written(value).equals(written))
                .findFirst()
                .orElse(null);
    }
}
