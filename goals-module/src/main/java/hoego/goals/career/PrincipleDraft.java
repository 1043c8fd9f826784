package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link Principle}.
 *
 * @param since any day of what is known
 * @param sincePrecision how exactly that is known: as a day, if left out
 */
@Introspected
@InOrder
public record PrincipleDraft(
        @Min(1) @Max(HIGHEST_NUMBER) int number,
        @NotBlank @Size(max = 1000) String words,
        @Size(max = 2000) String why,
        LocalDate since,
        @Nullable Precision sincePrecision,
        @Nullable LocalDate retiredOn)
        implements Spanning {

    public static final int HIGHEST_NUMBER = 999;

    public static PrincipleDraft of(Principle principle) {
        return new PrincipleDraft(
                principle.number(),
                principle.words(),
                principle.why(),
                principle.since(),
                principle.sincePrecision(),
                principle.retiredOn());
    }

    /** It may be retired in the time it began in, but not before. */
    @Override
    public boolean isInOrder() {
        return retiredOn == null
                || !retiredOn.isBefore(Precision.orDay(sincePrecision).firstDay(since));
    }

    @Override
    public String endField() {
        return "retiredOn";
    }

    PrincipleDraft retiredOn(@Nullable LocalDate day) {
        return new PrincipleDraft(number, words, why, since, sincePrecision, day);
    }

    PrincipleDraft numbered(int other) {
        return new PrincipleDraft(other, words, why, since, sincePrecision, retiredOn);
    }
}
