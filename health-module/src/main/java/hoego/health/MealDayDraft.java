package hoego.health;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What one enters to create or change a {@link MealDay}. */
@Introspected
public record MealDayDraft(
        LocalDate day, Adherence adherence, @Size(max = 500) String note) {

    public static MealDayDraft of(MealDay mealDay) {
        return new MealDayDraft(mealDay.day(), mealDay.adherence(), mealDay.note());
    }

    MealDayDraft orNote(String earlier) {
        return note.isEmpty() ? new MealDayDraft(day, adherence, earlier) : this;
    }
}
