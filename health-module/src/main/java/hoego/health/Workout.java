package hoego.health;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of exercise.
 *
 * @param kind in the owner's words, such as Pilates
 * @param effort from 0 to 10 (session RPE); null if not said
 * @param outsideCourse whether it leaves a course alone of which it would use a session
 * @param courseId the course whose session it took; null if none
 */
@MappedEntity(schema = "health")
public record Workout(
        @Id @GeneratedValue long id,
        LocalDate doneOn,
        String kind,
        int minutes,
        @Nullable Integer effort,
        @Nullable BigDecimal distanceKm,
        String note,
        boolean outsideCourse,
        @Nullable Long courseId,
        boolean sample,
        @Version int version) {

    static Workout of(WorkoutDraft draft, @Nullable Long courseId) {
        return of(0, draft, courseId, false, 0);
    }

    static Workout sample(WorkoutDraft draft) {
        return of(0, draft, null, true, 0);
    }

    Workout with(WorkoutDraft draft, @Nullable Long course, int version) {
        return of(id, draft, course, false, version);
    }

    private static Workout of(long id, WorkoutDraft draft, @Nullable Long courseId, boolean sample, int version) {
        return new Workout(
                id,
                draft.doneOn(),
                draft.kind(),
                draft.minutes(),
                draft.effort(),
                draft.distanceKm(),
                draft.note(),
                draft.outsideCourse(),
                courseId,
                sample,
                version);
    }
}
