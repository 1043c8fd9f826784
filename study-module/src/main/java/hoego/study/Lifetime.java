package hoego.study;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From when to when there was a group, as exactly as that is known.
 *
 * @param endedOn null while it lasts
 */
public record Lifetime(
        LocalDate startedOn,
        Precision startedPrecision,
        @Nullable LocalDate endedOn,
        @Nullable Precision endedPrecision) {

    /**
     * The first day that is known of it: where its beginning is known only roughly, that of its first meeting in that time.
     *
     * @param met its meetings, the earliest first
     */
    LocalDate began(List<Attendance> met) {
        return startedPrecision == Precision.DAY
                ? startedOn
                : met.stream()
                        .map(Attendance::heldOn)
                        .filter(startedPrecision.around(startedOn)::contains)
                        .findFirst()
                        .orElse(startedOn);
    }

    /** Whether it was over before a day was. */
    boolean isOver(LocalDate day) {
        return endedOn != null
                && endedPrecision != null
                && !endedPrecision.around(endedOn).getEnd().isAfter(day);
    }
}
