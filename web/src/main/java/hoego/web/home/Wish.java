package hoego.web.home;

import static java.util.stream.Collectors.toSet;

import hoego.web.Area;
import hoego.web.Moments;
import hoego.web.Page;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which part of the timeline is wanted.
 *
 * @param areas those that can answer
 * @param area its name; empty for all
 * @param kind of record; empty for all
 * @param day the only day; null for all of the period
 */
public record Wish(
        List<Moments> areas,
        String area,
        String kind,
        Words words,
        @Nullable LocalDate day,
        LocalDateRange days) {

    private static final LocalDateRange EVER = LocalDateRange.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    /** What an address asks for; a name or a day that does not exist asks for nothing. */
    static Wish of(Page page, List<Moments> areas, String area, String kind, String words, String day) {
        var shown = page.areas().stream().map(Area::name).collect(toSet());
        var answering = areas.stream()
                .filter(each -> shown.contains(each.area()))
                .filter(each -> !shown.contains(area) || each.area().equals(area))
                .toList();
        var known = answering.stream().anyMatch(each -> each.kinds().contains(kind));
        var only = day(day);
        var chosen = page.chosen();
        return new Wish(
                answering,
                shown.contains(area) ? area : "",
                known ? kind : "",
                Words.of(words),
                only,
                only != null ? LocalDateRange.of(only, only.plusDays(1)) : chosen == null ? EVER : chosen.days());
    }

    private static @Nullable LocalDate day(String written) {
        try {
            var day = LocalDate.parse(written);
            return EVER.contains(day) ? day : null;
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    public boolean isEverything() {
        return area.isEmpty() && kind.isEmpty() && words.isEmpty() && days.equals(EVER);
    }
}
