package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What one enters to create or change a {@link Cohort}. It lasts at most three years, and its zone is one there is. */
@Introspected
@Sound
public record CohortDraft(
        @Min(1) @Max(MOST) int number,
        @NotBlank @Size(max = 80) String name,
        @Size(max = 2000) String why,
        LocalDate startsOn,
        LocalDate endsOn,
        @Min(1) @Max(12) int cadenceWeeks,
        DayOfWeek weekday,
        LocalTime deadlineTime,
        @NotBlank @Size(max = 60) String zone,
        @Min(0) @Max(500) int minimumPosts,
        @PositiveOrZero @Digits(integer = 10, fraction = 2) BigDecimal deposit,
        @PositiveOrZero @Digits(integer = 10, fraction = 2) BigDecimal fineMissed,
        @PositiveOrZero @Digits(integer = 10, fraction = 2) BigDecimal fineLate,
        @Nullable DayOfWeek talkWeekday,
        @Nullable LocalTime talkTime,
        @Min(0) @Max(100) int reviewsPerRound,
        @Min(0) @Max(500) @Nullable Integer allowedExcuses)
        implements Doubtful {

    static final int MOST = 999;

    private static final int LONGEST_YEARS = 3;

    public static CohortDraft of(Cohort cohort) {
        return new CohortDraft(
                cohort.number(),
                cohort.name(),
                cohort.why(),
                cohort.startsOn(),
                cohort.endsOn(),
                cohort.cadenceWeeks(),
                cohort.weekday(),
                Deadline.typed(cohort.deadlineTime()),
                cohort.zone(),
                cohort.minimumPosts(),
                cohort.deposit(),
                cohort.fineMissed(),
                cohort.fineLate(),
                cohort.talkWeekday(),
                cohort.talkTime(),
                cohort.reviewsPerRound(),
                cohort.allowedExcuses());
    }

    @Override
    public @Nullable String unsoundField() {
        if (endsOn.isBefore(startsOn) || endsOn.isAfter(startsOn.plusYears(LONGEST_YEARS))) {
            return "endsOn";
        }
        if (talkTime != null && talkWeekday == null) {
            return "talkTime";
        }
        return ZoneId.getAvailableZoneIds().contains(zone) ? null : "zone";
    }
}
