package hoego.web.health;

import hoego.health.CourseFilter;
import hoego.health.CourseService;
import hoego.health.CourseUse;
import hoego.health.PeriodFigures;
import hoego.health.WorkoutFilter;
import hoego.health.WorkoutService;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Period;
import hoego.web.Sentence;
import hoego.web.Ui;
import hoego.web.View;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How much exercise there was, and what became of the courses. */
@Singleton
final class ExerciseFacts {

    private final WorkoutService workouts;
    private final CourseService courses;

    ExerciseFacts(WorkoutService workouts, CourseService courses) {
        this.workouts = workouts;
        this.courses = courses;
    }

    List<Fact> facts(Ui ui, View view, PeriodFigures totals) {
        var period = view.period();
        return Stream.concat(
                        exercise(ui, period, totals),
                        courses.bookedOrUsed(period.days()).stream()
                                .flatMap(course -> Stream.concat(booked(ui, period, course), used(ui, period, course))))
                .toList();
    }

    private Stream<Fact> exercise(Ui ui, Period period, PeriodFigures totals) {
        var compared = compared(period);
        var count = totals.workouts();
        if (count == 0 && compared.isEmpty()) {
            return Stream.empty();
        }
        var proof = new ArrayList<Evidence>();
        var told = new HashMap<String, Object>(Map.of("count", count, "minutes", totals.minutes()));
        if (count > 0) {
            var proofs = new Proofs(period);
            proof.add(proofs.of("workouts", "workouts", count));
            proof.add(proofs.of("minutes", "workouts", count));
        }
        compared.ifPresent(before -> {
            proof.add(new Proofs(before).of("before", "workouts", workouts(before)));
            told.put("before", workouts(before));
        });
        var said = ui.sentence("fact.health.workouts", told, proof);
        var comparison = compared.map(before -> ui.sentence(
                        "fact.health.workouts-before",
                        Map.of("period", ui.period(before), "count", workouts(before)),
                        proof))
                .orElseGet(() -> none(ui, period));
        var sentence = ui.sentence("fact.health.both", Map.of("before", said, "next", comparison), List.of());
        return Stream.of(new Fact("health.workouts", sentence, told, proof));
    }

    /** The same time a year before, else the time before, if there were workouts in it. */
    private Optional<Period> compared(Period period) {
        return Stream.of(period.aYearBefore(), period.previous())
                .filter(before -> workouts(before) > 0)
                .findFirst();
    }

    private long workouts(Period period) {
        return workouts.count(new WorkoutFilter("", "", null, period.days()));
    }

    private static Sentence none(Ui ui, Period period) {
        return ui.sentence(
                "fact.health.none-before", Map.of("kind", period.kind().name().toLowerCase(Locale.ROOT)), List.of());
    }

    private Stream<Fact> booked(Ui ui, Period period, CourseUse course) {
        if (!period.contains(course.bookedOn())) {
            return Stream.empty();
        }
        var count = courses.count(new CourseFilter("", course.kind(), period.days()));
        return Stream.of(Fact.of(
                ui,
                "health.course-booked",
                Map.of("kind", course.kind(), "sessions", course.sessions(), "start", ui.dayOfYear(course.startsOn())),
                List.of(new Proofs(period).of("course", "courses", Proofs.kind(course.kind()), count))));
    }

    private Stream<Fact> used(Ui ui, Period period, CourseUse course) {
        var count = workouts.count(new WorkoutFilter("", "", course.id(), period.days()));
        if (count == 0) {
            return Stream.empty();
        }
        return Stream.of(Fact.of(
                ui,
                "health.course-used",
                Map.of("kind", course.kind(), "count", count, "left", course.left(), "sessions", course.sessions()),
                List.of(new Proofs(period).of("workouts", "workouts", "&course=" + course.id(), count))));
    }
}
