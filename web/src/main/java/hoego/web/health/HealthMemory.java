package hoego.web.health;

import hoego.health.WeighInService;
import hoego.health.WeightTrend;
import hoego.health.WorkoutService;
import hoego.web.Language;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the readings of one line need to know of the records so far: asked for when first needed, and once. */
final class HealthMemory {

    private final WeighInService weighIns;
    private final WorkoutService workouts;
    private final Map<LocalDate, WeightTrend> trends = new HashMap<>();
    private @Nullable WorkoutKinds kinds;

    HealthMemory(WeighInService weighIns, WorkoutService workouts) {
        this.weighIns = weighIns;
        this.workouts = workouts;
    }

    WeightTrend trend(LocalDate day) {
        return trends.computeIfAbsent(day, weighIns::trend);
    }

    WorkoutKinds kinds(Language language) {
        if (kinds == null) {
            kinds = new WorkoutKinds(workouts.kinds(), language);
        }
        return kinds;
    }
}
