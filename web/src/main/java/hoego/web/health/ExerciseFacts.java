package hoego.web.health;

import hoego.health.CourseService;
import hoego.health.CourseUse;
import hoego.health.PeriodFigures;
import hoego.health.WorkoutFilter;
import hoego.health.WorkoutService;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Period;
import hoego.web.Reasons;
import hoego.web.Sentence;
import hoego.web.Ui;
import hoego.web.View;
import hoego.web.Written;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How much exercise there was, and what became of the courses. */
@Singleton
final class ExerciseFacts {

    /** What exercise is compared with. */
    private record Before(Period period, long workouts) {}

    private final WorkoutService workouts;
    private final CourseService courses;
    private final List<Reasons> reasons;

    ExerciseFacts(WorkoutService workouts, CourseService courses, List<Reasons> reasons) {
        this.workouts = workouts;
        this.courses = courses;
        this.reasons = reasons;
    }

    List<Fact> facts(Ui ui, View view, PeriodFigures totals) {
        return Stream.concat(exercise(ui, view.period(), totals), ofCourses(ui, view))
                .toList();
    }

    private Stream<Fact> exercise(Ui ui, Period period, PeriodFigures totals) {
        var compared = compared(period);
        var count = totals.workouts();
        if (count == 0 && compared.isEmpty()) {
            return Stream.empty();
        }
        var proof = new ArrayList<Evidence>();
        var told = new HashMap<String, Object>(Map.of("workouts", count, "minutes", totals.minutes()));
        if (count > 0) {
            var proofs = new Proofs(period);
            proof.add(proofs.of("workouts", "workouts", count));
            proof.add(proofs.of("minutes", "workouts", count));
        }
        compared.ifPresent(before -> {
            proof.add(new Proofs(before.period()).of("before", "workouts", before.workouts()));
            told.put("before", before.workouts());
        });
        var said = ui.sentence("fact.health.workouts", told, proof);
        var comparison = compared.map(before -> ui.sentence(
                        "fact.health.workouts-before",
                        Map.of("period", ui.period(before.period()), "count", before.workouts()),
                        proof))
                .orElseGet(() -> none(ui, period));
        return Stream.of(new Fact("health.workouts", both(ui, said, comparison), told, proof));
    }

    private static Sentence both(Ui ui, Sentence before, Sentence next) {
        return ui.sentence("fact.health.both", Map.of("before", before, "next", next), List.of());
    }

    /** The same time a year before, else the time before, if there were workouts in it. */
    private Optional<Before> compared(Period period) {
        return Stream.of(period.aYearBefore(), period.previous())
                .map(before -> new Before(before, workouts.count(new WorkoutFilter("", "", null, before.days()))))
                .filter(before -> before.workouts() > 0)
                .findFirst();
    }

    private static Sentence none(Ui ui, Period period) {
        return ui.sentence("fact.health.none-before", Map.of("kind", Written.of(period.kind())), List.of());
    }

    private Stream<Fact> ofCourses(Ui ui, View view) {
        var period = view.period();
        var told = courses.bookedOrUsed(period.days());
        if (told.isEmpty()) {
            return Stream.empty();
        }
        var sessions = workouts.sessions(period.days());
        var why = reasons.stream()
                .flatMap(each -> each.reasons(view, HealthMeasures.EXERCISE).stream())
                .toList();
        return told.stream()
                .flatMap(course -> Stream.concat(
                        booked(ui, period, course, why),
                        used(ui, period, course, sessions.getOrDefault(course.id(), 0L))));
    }

    /** With the reasons that were noted for taking exercise. */
    private static Stream<Fact> booked(Ui ui, Period period, CourseUse course, List<Reasons.Reason> why) {
        if (!period.contains(course.bookedOn())) {
            return Stream.empty();
        }
        var start = course.startsOn();
        var told = Map.of(
                "kind",
                course.kind(),
                "sessions",
                course.sessions(),
                "start",
                start.getYear() == period.lastDay().getYear() ? ui.dayOfYear(start) : ui.day(start));
        var proof = List.of(itself("sessions", course));
        var said = ui.sentence("fact.health.course-booked", told, proof);
        var sentence = why.stream()
                .map(reason -> ui.sentence(
                        "fact.health.reason",
                        Map.of("title", reason.title(), "why", reason.why()),
                        List.of(reason.proof())))
                .reduce(said, (before, next) -> both(ui, before, next));
        return Stream.of(new Fact(
                "health.course-booked",
                sentence,
                told,
                Stream.concat(proof.stream(), why.stream().map(Reasons.Reason::proof))
                        .toList()));
    }

    private static Stream<Fact> used(Ui ui, Period period, CourseUse course, long count) {
        if (count == 0) {
            return Stream.empty();
        }
        return Stream.of(Fact.of(
                ui,
                "health.course-used",
                Map.of("kind", course.kind(), "workouts", count, "left", course.left(), "sessions", course.sessions()),
                List.of(
                        new Proofs(period).of("workouts", "workouts", "&course=" + course.id(), count),
                        itself("left", course),
                        itself("sessions", course))));
    }

    private static Evidence itself(String figure, CourseUse course) {
        return new Evidence(figure, "/health/courses?id=" + course.id(), 1);
    }
}
