package hoego.web.health;

import hoego.health.WeighInService;
import hoego.health.WorkoutService;
import hoego.web.Capturing;
import hoego.web.Line;
import hoego.web.NotYet;
import hoego.web.Reading;
import hoego.web.Reading.Option;
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
    private final WeighInService weighInService;
    private final WorkoutService workoutService;

    HealthCapture(
            WeighInWords weighIns,
            PainWords pains,
            WorkoutWords workouts,
            MealWords meals,
            CourseWords courses,
            WeighInService weighInService,
            WorkoutService workoutService) {
        this.weighIns = weighIns;
        this.pains = pains;
        this.workouts = workouts;
        this.meals = meals;
        this.courses = courses;
        this.weighInService = weighInService;
        this.workoutService = workoutService;
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
        return forOneLine().read(ui, line);
    }

    @Override
    public Capturing forOneLine() {
        var memory = new HealthMemory(weighInService, workoutService);
        return new Capturing() {

            @Override
            public String area() {
                return HealthCapture.this.area();
            }

            @Override
            public List<Kind> kinds() {
                return HealthCapture.this.kinds();
            }

            @Override
            public List<Reading> read(Ui ui, Line line) {
                return HealthCapture.this.read(ui, memory, line);
            }
        };
    }

    private List<Reading> read(Ui ui, HealthMemory memory, Line line) {
        return Stream.of(
                        weighIns.read(ui, memory, line),
                        pains.read(ui, line),
                        courses.read(ui, memory, line).or(() -> workouts.read(ui, memory, line)),
                        meals.read(ui, line))
                .flatMap(Optional::stream)
                .map(reading -> NotYet.hasQuestionMark(line) ? unlessAsked(ui, reading) : reading)
                .toList();
    }

    /** Whoever asks {@code 허리 3?} may not say so. */
    private static Reading unlessAsked(Ui ui, Reading reading) {
        return reading instanceof Reading.Entry entry
                ? new Reading.Question(
                        entry.strength(),
                        ui.text("health.capture.asked"),
                        List.of(new Option(entry.what(), NotYet.withoutQuestionMark(entry.line()))))
                : reading;
    }
}
