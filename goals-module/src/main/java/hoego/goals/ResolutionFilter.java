package hoego.goals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which resolutions are wanted; what is empty, null or 0 does not narrow.
 *
 * @param words any of its texts holds them, lower-cased
 * @param start its period ends on this day or later
 * @param end its period begins before this day
 * @param madeFrom it was made on this day or later
 * @param madeBefore it was made before this day
 * @param origin how it came to be: new or carried, in a retrospective or by hand
 * @param run it belongs to the quarters running up to this resolution
 */
public record ResolutionFilter(
        String words,
        String area,
        @Nullable Fate fate,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable LocalDate madeFrom,
        @Nullable LocalDate madeBefore,
        @Nullable Origin origin,
        long run) {

    /** Where a resolution comes from. */
    public enum Origin {
        NEW,
        CARRIED,
        /** Written down in a retrospective, new or carried. */
        RETROSPECTIVE,
        BY_HAND
    }

    /** Those newly written down on some days. */
    public static ResolutionFilter newIn(LocalDate from, LocalDate before) {
        return new ResolutionFilter("", "", null, null, null, from, before, Origin.NEW, 0);
    }
}
