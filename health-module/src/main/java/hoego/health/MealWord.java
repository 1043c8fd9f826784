package hoego.health;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;

/** What was said of a day's eating, and whether the sample said it. */
@Introspected
public record MealWord(Adherence adherence, @Size(max = 500) String note, boolean sample) {}
