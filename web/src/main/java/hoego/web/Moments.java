package hoego.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** What happened in an area, for the timeline. */
public interface Moments {

    /**
     * Which moments are wanted.
     *
     * @param days within {@link Page#EVER}
     * @param kind of record; empty for all
     * @param words the moment's text must hold, lower-cased and NFC; empty for all
     * @param before the place after which the list goes on; null for its start
     * @param limit how many at most
     */
    record Query(
            LocalDateRange days,
            String kind,
            String words,
            @Nullable Cursor before,
            int limit) {}

    /** The place of a moment in the timeline, which descends by day, then entry, then kind, then id. */
    record Cursor(LocalDate day, Instant at, String kind, long id) {}

    /** The name of the area. */
    String area();

    /** The kinds of record that have moments; their names are the texts {@code <area>.kind.<kind>}. */
    List<String> kinds();

    /**
     * The first of the days that are looked through first, before all that ever happened: to sort that takes the longer, the
     * more there is.
     */
    static LocalDate lately(LocalDate day) {
        return day.minusDays(92);
    }

    /** The newest first, read in one statement. */
    List<Moment> moments(Ui ui, Query query);
}
