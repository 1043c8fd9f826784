package hoego.health;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one enters to create or change a {@link Workout}. */
@Introspected
public record WorkoutDraft(
        LocalDate doneOn,
        @NotBlank @Size(max = 60) String kind,
        @Min(1) @Max(1440) int minutes,
        @Nullable @Min(0) @Max(10) Integer effort,

        @Nullable @Positive @DecimalMax("1000") @Digits(integer = 4, fraction = 3)
        BigDecimal distanceKm,

        @Size(max = 500) String note,
        boolean outsideCourse) {

    public static WorkoutDraft of(Workout workout) {
        return new WorkoutDraft(
                workout.doneOn(),
                workout.kind(),
                workout.minutes(),
                workout.effort(),
                workout.distanceKm(),
                workout.note(),
                workout.outsideCourse());
    }
}
