package hoego.health;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with workouts. */
@Singleton
public class WorkoutService {

    private final WorkoutRepository workouts;
    private final CourseRepository courses;

    WorkoutService(WorkoutRepository workouts, CourseRepository courses) {
        this.workouts = workouts;
        this.courses = courses;
    }

    public Optional<Workout> find(long id) {
        return workouts.findById(id);
    }

    /** The workout of the latest day: what the next one is likely to be. */
    public Optional<Workout> latest() {
        return workouts.findLatest();
    }

    /** The kinds that were ever done, as last written, the one done last first. */
    public List<String> kinds() {
        return workouts.findKinds();
    }

    /** The newest first. */
    public List<Workout> list(WorkoutFilter filter, int limit, long offset) {
        return workouts.findFiltered(
                filter.words(),
                filter.kind(),
                course(filter),
                filter.days().getStart(),
                filter.days().getEnd(),
                limit,
                offset);
    }

    public long count(WorkoutFilter filter) {
        return workouts.countFiltered(
                filter.words(),
                filter.kind(),
                course(filter),
                filter.days().getStart(),
                filter.days().getEnd());
    }

    /** How many sessions of each course were used in a time, by its id; none of a course that was not used. */
    public Map<Long, Long> sessions(LocalDateRange days) {
        return workouts.countByCourse(days.getStart(), days.getEnd()).stream()
                .collect(toMap(CourseSessions::courseId, CourseSessions::sessions));
    }

    private static long course(WorkoutFilter filter) {
        return filter.course() == null ? 0 : filter.course();
    }

    /** How many weeks running had a workout, as of a day; a week without one that a pause touches breaks nothing. */
    public int weeksRunning(LocalDate day, List<LocalDateRange> pauses) {
        return WeeklyStreak.of(workouts.findRuns(day), day, pauses);
    }

    /** Adds a workout. It takes a session of the earliest course of its kind that has one left on its day. */
    @Transactional
    public Workout add(@Valid WorkoutDraft draft) {
        return workouts.save(Workout.of(draft, courseFor(draft, 0, 0)));
    }

    public void addSamples(List<@Valid WorkoutDraft> drafts) {
        workouts.saveAll(drafts.stream().map(Workout::sample).toList());
    }

    /** Changes a workout. It keeps its course as long as it fits. */
    @Transactional
    public Optional<Workout> change(long id, int version, @Valid WorkoutDraft draft) {
        return find(id).map(workout -> {
            var course = courseFor(draft, id, workout.courseId() == null ? 0 : workout.courseId());
            return workouts.update(workout.with(draft, course, version));
        });
    }

    private @Nullable Long courseFor(WorkoutDraft draft, long workout, long current) {
        if (draft.outsideCourse() || courses.lock(draft.kind()).isEmpty()) {
            return null;
        }
        return courses.findFree(draft.kind(), draft.doneOn(), workout, current).orElse(null);
    }
}
