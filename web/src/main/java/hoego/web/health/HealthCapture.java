package hoego.web.health;

import hoego.web.Capturing;
import hoego.web.Line;
import hoego.web.Reading;
import hoego.web.Ui;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What health makes of a line. */
@Singleton
@Order(1)
final class HealthCapture implements Capturing {

    private final WeighInWords weighIns;
    private final PainWords pains;
    private final WorkoutWords workouts;
    private final MealWords meals;
    private final CourseWords courses;

    HealthCapture(WeighInWords weighIns, PainWords pains, WorkoutWords workouts, MealWords meals, CourseWords courses) {
        this.weighIns = weighIns;
        this.pains = pains;
        this.workouts = workouts;
        this.meals = meals;
        this.courses = courses;
    }

    @Override
    public String area() {
        return HealthArea.NAME;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(WeighInWords.KIND, PainWords.KIND, WorkoutWords.KIND, MealWords.KIND, CourseWords.KIND);
    }

    @Override
    public List<Reading> read(Ui ui, Line line) {
        return Stream.of(
                        weighIns.read(ui, line),
                        pains.read(ui, line),
                        courses.read(ui, line).or(() -> workouts.read(ui, line)),
                        meals.read(ui, line))
                .flatMap(Optional::stream)
                .toList();
    }
}
