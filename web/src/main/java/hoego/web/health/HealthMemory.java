package hoego.web.health;

import hoego.health.WeighInService;
import hoego.health.WeightTrend;
import hoego.health.WorkoutService;
import hoego.web.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the readings of one line need to know of the records so far: asked for when first needed, and once. */
final class HealthMemory {

    private final WeighInService weighIns;
    private final WorkoutService workouts;
    private @Nullable WeightTrend trend;
    private @Nullable WorkoutKinds kinds;

    HealthMemory(WeighInService weighIns, WorkoutService workouts) {
        this.weighIns = weighIns;
        this.workouts = workouts;
    }

    /** The trend up to today; a day before has the same point in it as it had then. */
    WeightTrend trend(LocalDate today) {
        if (trend == null) {
            trend = weighIns.trend(today);
        }
        return trend;
    }

    WorkoutKinds kinds(Language language) {
        if (kinds == null) {
            kinds = new WorkoutKinds(workouts.kinds(), language);
        }
        return kinds;
    }
}
