package hoego.study;

import io.micronaut.core.annotation.Introspected;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a group with a rhythm, or that rhythm alone.
 *
 * @param heldOn null where it did not meet yet
 */
@Introspected
public record PlannedMeeting(
        long groupId,
        LocalDate startedOn,
        Precision startedPrecision,
        @Nullable LocalDate endedOn,
        @Nullable Precision endedPrecision,
        @Nullable Integer everyWeeks,
        @Nullable DayOfWeek weekday,
        @Nullable Integer timesPerMonth,
        @Nullable LocalDate heldOn,
        boolean absent) {

    /** How long the group lasted. */
    public Lifetime lifetime() {
        return new Lifetime(startedOn, startedPrecision, endedOn, endedPrecision);
    }

    /** How often it means to meet. */
    public @Nullable Rhythm rhythm() {
        return Rhythm.of(everyWeeks, weekday, timesPerMonth);
    }

    /** Whether the owner was there; none where it did not meet yet. */
    public Stream<Attendance> attendance() {
        return heldOn == null ? Stream.empty() : Stream.of(new Attendance(groupId, heldOn, absent));
    }
}
