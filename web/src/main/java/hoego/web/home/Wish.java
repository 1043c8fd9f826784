package hoego.web.home;

import static java.util.stream.Collectors.toSet;

import hoego.web.Moments;
import hoego.web.Page;
import hoego.web.Sought;
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
        Sought words,
        @Nullable LocalDate day,
        LocalDateRange days) {

    /** What an address asks for; a name or a day that does not exist asks for nothing. */
    static Wish of(Page page, List<Moments> areas, String area, String kind, String words, String day) {
        var named = areas.stream().map(Moments::area).collect(toSet());
        var answering = areas.stream()
                .filter(each -> !named.contains(area) || each.area().equals(area))
                .toList();
        var known = answering.stream().anyMatch(each -> each.kinds().contains(kind));
        var only = day(day);
        return new Wish(
                answering,
                named.contains(area) ? area : "",
                known ? kind : "",
                Sought.of(words),
                only,
                only != null ? LocalDateRange.of(only, only.plusDays(1)) : page.days());
    }

    private static @Nullable LocalDate day(String written) {
        try {
            var day = LocalDate.parse(written);
            return Page.EVER.contains(day) ? day : null;
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    public boolean isEverything() {
        return area.isEmpty() && kind.isEmpty() && words.isEmpty() && days.equals(Page.EVER);
    }
}
