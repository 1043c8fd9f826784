package hoego.study;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link StudyGroup}.
 *
 * @param startedOn any day of the time it began in
 * @param endedPrecision a day, where nothing is said
 * @param everyWeeks left out, a weekday is one of every week
 * @param timesPerMonth instead of weeks
 */
@Introspected
@InOrder
@OneRhythm
public record StudyGroupDraft(
        @NotBlank @Size(max = 80) String name,
        @Size(max = 200) String otherNames,
        @Size(max = 2000) String why,
        @Size(max = 120) String cadence,
        boolean hosted,
        LocalDate startedOn,
        Precision startedPrecision,
        @Nullable LocalDate endedOn,
        @Nullable Precision endedPrecision,
        @Size(max = 500) String endReason,
        @Nullable @Min(1) @Max(12) Integer everyWeeks,
        @Nullable DayOfWeek weekday,
        @Nullable @Min(1) @Max(8) Integer timesPerMonth)
        implements Spanning {

    public static StudyGroupDraft of(StudyGroup group) {
        return new StudyGroupDraft(
                group.name(),
                group.otherNames(),
                group.why(),
                group.cadence(),
                group.hosted(),
                group.startedOn(),
                group.startedPrecision(),
                group.endedOn(),
                group.endedPrecision(),
                group.endReason(),
                group.everyWeeks(),
                group.weekday(),
                group.timesPerMonth());
    }

    @Nullable
    Integer weeks() {
        return everyWeeks == null && weekday != null ? Integer.valueOf(1) : everyWeeks;
    }

    boolean hasOneRhythm() {
        return timesPerMonth == null || weeks() == null;
    }

    /** The same group, that ended on a day. */
    StudyGroupDraft ended(GroupEndDraft end) {
        return ended(end.endedOn(), Precision.DAY, end.endReason());
    }

    /** The same group, that lasts. */
    StudyGroupDraft goingOn() {
        return ended(null, null, "");
    }

    private StudyGroupDraft ended(@Nullable LocalDate day, @Nullable Precision known, String reason) {
        return new StudyGroupDraft(
                name,
                otherNames,
                why,
                cadence,
                hosted,
                startedOn,
                startedPrecision,
                day,
                known,
                reason,
                everyWeeks,
                weekday,
                timesPerMonth);
    }

    @Override
    public boolean isInOrder() {
        return endedOn == null
                || Precision.orDay(endedPrecision)
                        .around(endedOn)
                        .getEnd()
                        .isAfter(startedPrecision.firstDay(startedOn));
    }

    @Override
    public String endField() {
        return "endedOn";
    }
}
