package hoego.health;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;

/** How a day's eating went. A day has one, whenever it is spoken of again. */
@MappedEntity(schema = "health")
public record MealDay(
        @Id @GeneratedValue long id,
        LocalDate day,
        Adherence adherence,
        String note,
        boolean sample,
        @Version int version) {

    static MealDay of(MealDayDraft draft) {
        return of(0, draft, false, 0);
    }

    static MealDay sample(MealDayDraft draft) {
        return of(0, draft, true, 0);
    }

    MealDay with(MealDayDraft draft, int version) {
        return of(id, draft, false, version);
    }

    MealDay with(MealWord word, int version) {
        return new MealDay(id, day, word.adherence(), word.note(), word.sample(), version);
    }

    /** Whether a draft has nothing new to say of the day. */
    public boolean says(MealDayDraft draft) {
        return MealDayDraft.of(this).equals(draft);
    }

    private static MealDay of(long id, MealDayDraft draft, boolean sample, int version) {
        return new MealDay(id, draft.day(), draft.adherence(), draft.note(), sample, version);
    }
}
