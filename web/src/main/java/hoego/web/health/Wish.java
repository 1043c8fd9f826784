package hoego.web.health;

import hoego.health.BodySite;
import hoego.web.Page;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * What was asked for above a list.
 *
 * @param typed the words as they were typed
 */
record Wish(String typed, LocalDateRange days) {

    private static final LocalDateRange ALL = LocalDateRange.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    static Wish of(String typed, Page page) {
        var chosen = page.chosen();
        return new Wish(typed, chosen == null ? ALL : chosen.days());
    }

    /** The words as records are compared with them. */
    String words() {
        return plain(typed);
    }

    /** The sites that the words may mean. */
    List<BodySite> sites() {
        return SiteWords.like(words());
    }

    boolean isEverything() {
        return words().isEmpty() && days.equals(ALL);
    }

    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }

    /** The value of an enum that an address names, as in {@code lower-back}; null if it names none. */
    static <E extends Enum<E>> @Nullable E chosen(String written, E[] values) {
        return Stream.of(values)
                .filter(value -> HealthTexts.written(value).equals(written))
                .findFirst()
                .orElse(null);
    }
}
