package hoego.health;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one enters to create or change a {@link Course}. */
@Introspected
@InOrder
public record CourseDraft(
        @NotBlank @Size(max = 60) String kind,
        LocalDate bookedOn,
        LocalDate startsOn,
        @Min(1) @Max(1000) int sessions,

        @Nullable @PositiveOrZero @Digits(integer = 10, fraction = 2)
        BigDecimal price,

        @Nullable LocalDate expiresOn,
        @Size(max = 2000) String note)
        implements Spanning {

    public static CourseDraft of(Course course) {
        return new CourseDraft(
                course.kind(),
                course.bookedOn(),
                course.startsOn(),
                course.sessions(),
                course.price(),
                course.expiresOn(),
                course.note());
    }

    @Override
    public boolean isInOrder() {
        return expiresOn == null || !expiresOn.isBefore(startsOn);
    }

    @Override
    public String endField() {
        return "expiresOn";
    }
}
