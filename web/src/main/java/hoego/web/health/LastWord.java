package hoego.web.health;

import hoego.health.MealDay;
import hoego.health.MealDayDraft;
import hoego.health.MealDayService;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;

/** Says with a tap or a line how a day's eating went: the last word counts, and there is a way back to the one before. */
@Singleton
final class LastWord {

    private final MealDayService mealDays;

    LastWord(MealDayService mealDays) {
        this.mealDays = mealDays;
    }

    /** What undoes it, without the base path; empty if it was no news. */
    String say(MealDayDraft draft) {
        return mealDays.on(draft.day())
                .map(before -> back(before, mealDays.replace(before, draft)))
                .orElseGet(() -> path(mealDays.add(draft)) + "/deletion");
    }

    private static String back(MealDay before, MealDay now) {
        if (before.equals(now)) {
            return "";
        }
        var back = UriBuilder.of(path(before) + "/before")
                .queryParam("version", now.version())
                .queryParam("adherence", before.adherence().name())
                .queryParam("note", before.note());
        return (before.sample() ? back.queryParam("sample", true) : back)
                .build()
                .toString();
    }

    private static String path(MealDay mealDay) {
        return "/health/meal-days/" + mealDay.id();
    }
}
