package hoego.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest
class WorkoutServiceTest {

    private static final LocalDate APRIL = LocalDate.of(2021, 4, 1);

    @Inject
    WorkoutService workouts;

    @Inject
    CourseService courses;

    @Inject
    Trash trash;

    @Test
    void usesASessionOfACourseOfItsKind() {
        var course = courses.add(course(10, null));

        var workout = workouts.add(workout("필라테스", APRIL));

        assertThat(workout.courseId()).isEqualTo(course.id());
        assertThat(use(course)).extracting(CourseUse::used, CourseUse::left).containsExactly(1, 9);
    }

    @Test
    void usesNoneBeforeTheCourseStartsOrAfterItExpired() {
        var course = courses.add(course(10, APRIL.plusDays(30)));

        workouts.add(workout("필라테스", APRIL.minusDays(1)));
        workouts.add(workout("필라테스", APRIL.plusDays(31)));
        workouts.add(workout("걷기", APRIL));

        assertThat(use(course).used()).isZero();
        assertThat(workouts.add(workout("필라테스", APRIL.plusDays(30))).courseId()).isEqualTo(course.id());
    }

    @Test
    void usesNoneIfToldSo() {
        var course = courses.add(course(10, null));

        workouts.add(new WorkoutDraft(APRIL, "필라테스", 50, null, null, "", true));

        assertThat(use(course).used()).isZero();
    }

    @Test
    void goesOnToTheNextCourseWhenOneIsUsedUp() {
        var first = courses.add(course(1, null));
        var second = courses.add(course(10, null));

        workouts.add(workout("필라테스", APRIL));
        workouts.add(workout("필라테스", APRIL.plusDays(1)));

        assertThat(use(first).left()).isZero();
        assertThat(use(second).left()).isEqualTo(9);
    }

    @Test
    void givesTheSessionBackWhenItIsDeletedAndTakesItAgainWhenItIsRestored() {
        var course = courses.add(course(10, null));
        var workout = workouts.add(workout("필라테스", APRIL));

        var place = trash.discard(HealthKind.WORKOUT, workout.id(), "필라테스", Instant.EPOCH);
        assertThat(use(course).left()).isEqualTo(10);

        trash.restore(place.orElseThrow());
        assertThat(use(course).left()).isEqualTo(9);
        assertThat(workouts.find(workout.id())).contains(workout);
    }

    @Test
    void keepsItsCourseWhileItFits() {
        var first = courses.add(course(1, null));
        courses.add(course(10, null));
        var workout = workouts.add(workout("필라테스", APRIL));

        var longer = new WorkoutDraft(APRIL.plusDays(1), "필라테스", 60, 6, null, "", false);
        var walk = new WorkoutDraft(APRIL.plusDays(1), "걷기", 60, 6, null, "", false);

        assertThat(workouts.change(workout.id(), 0, longer))
                .hasValueSatisfying(changed -> assertThat(changed.courseId()).isEqualTo(first.id()));
        assertThat(workouts.change(workout.id(), 1, walk))
                .hasValueSatisfying(changed -> assertThat(changed.courseId()).isNull());
    }

    @Test
    void isClaimedByACourseThatIsEnteredLater() {
        workouts.add(workout("필라테스", APRIL.minusDays(1)));
        workouts.add(workout("필라테스", APRIL));
        workouts.add(workout("필라테스", APRIL.plusDays(2)));
        workouts.add(workout("필라테스", APRIL.plusDays(4)));

        var course = courses.add(course(2, null));

        assertThat(use(course).used()).isEqualTo(2);
        assertThat(workouts.list(filter(course.id()), 10, 0))
                .extracting(Workout::doneOn)
                .containsExactly(APRIL.plusDays(2), APRIL);
    }

    @Test
    void losesItsCourseWhenThatIsDeletedAndFindsItAgain() {
        var course = courses.add(course(10, null));
        var workout = workouts.add(workout("필라테스", APRIL));

        var place = trash.discard(HealthKind.COURSE, course.id(), "필라테스", Instant.EPOCH)
                .orElseThrow();
        assertThat(workouts.find(workout.id()).orElseThrow().courseId()).isNull();

        trash.restore(place);
        assertThat(workouts.find(workout.id()).orElseThrow().courseId()).isEqualTo(course.id());
    }

    @Test
    void comesBackAlsoWithoutTheCourseItWasOn() {
        var course = courses.add(course(10, null));
        var workout = workouts.add(workout("필라테스", APRIL));

        var place = trash.discard(HealthKind.WORKOUT, workout.id(), "필라테스", Instant.EPOCH)
                .orElseThrow();
        trash.discard(HealthKind.COURSE, course.id(), "필라테스", Instant.EPOCH);

        assertThat(trash.restore(place)).contains(Trash.Restoration.BACK);
        assertThat(workouts.find(workout.id()).orElseThrow().courseId()).isNull();
    }

    @Test
    void proposesTheKindsDoneLast() {
        workouts.add(workout("걷기", APRIL));
        workouts.add(workout("pilates", APRIL));
        workouts.add(workout("러닝", APRIL.plusDays(3)));
        workouts.add(workout("Pilates", APRIL.plusDays(2)));

        assertThat(workouts.kinds()).containsExactly("러닝", "Pilates", "걷기");

        workouts.add(workout("pilates", APRIL.plusDays(2)));
        workouts.add(workout("Pilates", APRIL.plusDays(1)));

        assertThat(workouts.kinds()).containsExactly("러닝", "pilates", "걷기");
        assertThat(workouts.latest())
                .hasValueSatisfying(latest -> assertThat(latest.kind()).isEqualTo("러닝"));
    }

    @Test
    void countsTheWeeksRunning() {
        workouts.add(workout("걷기", APRIL));
        workouts.add(workout("걷기", APRIL.plusDays(1)));
        workouts.add(workout("걷기", APRIL.plusWeeks(1)));

        assertThat(workouts.weeksRunning(APRIL.plusWeeks(1), List.of())).isEqualTo(2);
        assertThat(workouts.weeksRunning(APRIL, List.of())).isEqualTo(1);
        assertThat(workouts.weeksRunning(APRIL.plusWeeks(3), List.of())).isZero();
    }

    @Test
    void showsACourseAsItWasOnADay() {
        var course = courses.add(course(2, null));
        workouts.add(workout("필라테스", APRIL));
        workouts.add(workout("필라테스", APRIL.plusDays(7)));

        assertThat(courses.open(APRIL.plusDays(6)))
                .extracting(CourseUse::id, CourseUse::left)
                .containsExactly(tuple(course.id(), 1));
        assertThat(courses.open(APRIL.plusDays(7))).isEmpty();
        assertThat(courses.open(APRIL.minusDays(60))).isEmpty();
    }

    private CourseUse use(Course course) {
        return courses.use(course.id()).orElseThrow();
    }

    private static WorkoutFilter filter(long course) {
        return new WorkoutFilter("", "", course, LocalDateRange.of(APRIL.minusYears(1), APRIL.plusYears(1)));
    }

    private static CourseDraft course(int sessions, @Nullable LocalDate expiresOn) {
        return new CourseDraft("필라테스", APRIL.minusDays(10), APRIL, sessions, null, expiresOn, "");
    }

    private static WorkoutDraft workout(String kind, LocalDate day) {
        return new WorkoutDraft(day, kind, 50, null, null, "", false);
    }
}
