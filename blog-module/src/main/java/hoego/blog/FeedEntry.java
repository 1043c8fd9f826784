package hoego.blog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post as a feed tells of it.
 *
 * @param id by which the feed knows it; empty if it told none
 * @param link may be empty
 * @param title empty if there is nothing to call it by
 * @param on the day it was published, where no time was told; else null
 * @param at the moment it was published; null where that is a day, or was not told
 */
public record FeedEntry(
        String id,
        String link,
        String title,
        List<String> tags,
        @Nullable LocalDate on,
        @Nullable Instant at) {

    /** What blogs publish by a day alone, many of them date at its midnight: that is no night of the day before. */
    LocalDate day(Now now) {
        var day = on == null ? dayOfMoment(now) : on;
        return day.getYear() < 1900 ? now.day() : day;
    }

    private LocalDate dayOfMoment(Now now) {
        if (at == null) {
            return now.day();
        }
        var local = at.atZone(now.zone());
        return local.toLocalTime().equals(LocalTime.MIDNIGHT) ? local.toLocalDate() : now.dayOf(at);
    }

    /** What it is known by from now on: its id, else its link, else its title and day. An id that is a link is read as one. */
    String key(Now now) {
        var known = id.isEmpty() ? link : id;
        if (known.isEmpty()) {
            return Shortened.key(Titles.compared(title) + (on == null && at == null ? "" : " " + day(now)));
        }
        var compared = Links.compared(known);
        return Shortened.key(compared.isEmpty() ? known : compared);
    }
}
