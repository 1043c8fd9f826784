package hoego.web.health;

import hoego.health.Workout;
import hoego.web.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of workouts, with what it was narrowed by.
 *
 * @param everything whether it was narrowed by nothing
 */
public record WorkoutList(
        String words,
        boolean everything,
        String kind,
        @Nullable Long course,
        List<String> kinds,
        List<Workout> workouts,
        Paging paging) {}
