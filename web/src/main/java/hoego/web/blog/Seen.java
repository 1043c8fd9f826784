package hoego.web.blog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** What one sees who looks from a day that is past: nothing that came after it. */
final class Seen {

    private Seen() {}

    /** The days up to one, that included; all of them if it is null. */
    static LocalDateRange until(@Nullable LocalDate day, LocalDateRange days) {
        if (day == null || !day.isBefore(days.getEndInclusive())) {
            return days;
        }
        return day.isBefore(days.getStart())
                ? LocalDateRange.ofEmpty(days.getStart())
                : LocalDateRange.ofClosed(days.getStart(), day);
    }
}
