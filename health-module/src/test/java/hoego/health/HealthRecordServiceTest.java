package hoego.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.annotation.TransactionMode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest(transactionMode = TransactionMode.SINGLE_TRANSACTION)
class HealthRecordServiceTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 24);
    private static final LocalDateRange MARCH = LocalDateRange.of(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 4, 1));
    private static final RecordQuery ALL = new RecordQuery("", List.of(), List.of());

    @Inject
    HealthRecordService records;

    @Inject
    WeighInService weighIns;

    @Inject
    PainEntryService painEntries;

    @Inject
    ConditionService conditions;

    @Inject
    WorkoutService workouts;

    @Inject
    CourseService courses;

    @Inject
    MealDayService mealDays;

    @Inject
    Trash trash;

    @BeforeEach
    void addOneOfEachKind() {
        conditions.add(
                new ConditionDraft("Slipped disc", BodySite.LOWER_BACK, DAY, Precision.QUARTER, null, null, "L4/L5"));
        conditions.add(new ConditionDraft("Sprain", BodySite.ANKLE, DAY, Precision.DAY, null, null, ""));
        weighIns.add(new WeighInDraft(DAY.plusDays(1), new BigDecimal("70.8"), null, ""));
        painEntries.add(
                new PainEntryDraft(DAY.plusDays(2), BodySite.SHOULDER, BodySide.LEFT, 2, "typing", "", "", null));
        workouts.add(new WorkoutDraft(DAY.plusDays(3), "Pilates", 50, 6, null, "", false));
        courses.add(new CourseDraft("Pilates", DAY.plusDays(4), DAY.plusDays(8), 10, null, null, ""));
        mealDays.add(new MealDayDraft(DAY.plusDays(5), Adherence.PARTLY, "chicken"));
    }

    @Test
    void tellsMomentsOfEveryKindButNotOfARoughDay() {
        assertThat(records.moments(MARCH, "", ALL, null, 10))
                .extracting(HealthRecord::kind)
                .containsExactly("meal-day", "course", "workout", "pain-entry", "weigh-in", "condition");
        assertThat(records.moments(MARCH, "workout", ALL, null, 10)).hasSize(1);
    }

    @Test
    void goesOnAfterAPlace() {
        var first = records.moments(MARCH, "", ALL, null, 2);
        var last = first.getLast();

        var place = new HealthRecordService.Place(DAY.plusDays(4), last.at(), last.kind(), last.id());
        assertThat(records.moments(MARCH, "", ALL, place, 2))
                .extracting(HealthRecord::kind)
                .containsExactly("workout", "pain-entry");
    }

    @Test
    void findsRecordsByWordsSitesAndKinds() {
        assertThat(records.search(new RecordQuery("l4/l5", List.of(), List.of()), 10))
                .extracting(HealthRecord::title)
                .containsExactly("Slipped disc");
        assertThat(records.search(new RecordQuery("pila", List.of(), List.of()), 10))
                .extracting(HealthRecord::kind)
                .containsExactly("course", "workout");
        assertThat(records.search(new RecordQuery("back", List.of(), List.of(BodySite.LOWER_BACK)), 10))
                .hasSize(1);
        assertThat(records.search(new RecordQuery("weight", List.of("weigh-in"), List.of()), 10))
                .hasSize(1);
        assertThat(records.search(new RecordQuery("70.8", List.of(), List.of()), 10))
                .hasSize(1);
    }

    @Test
    void knowsTheLastDayThatHadAMoment() {
        assertThat(records.lastDayBefore(DAY.plusDays(2))).contains(DAY.plusDays(1));
        assertThat(records.lastDayBefore(DAY)).isEmpty();
    }

    @Test
    void takesEveryKindIntoTheTrashAndBack() {
        var before = records.search(ALL, 20);

        var places = before.stream()
                .map(record -> trash.discard(
                                HealthKind.of(record.kind()).orElseThrow(), record.id(), record.kind(), Instant.EPOCH)
                        .orElseThrow())
                .toList();

        assertThat(records.search(ALL, 20)).isEmpty();
        assertThat(trash.all()).hasSize(7);
        assertThat(places.stream().map(trash::restore)).allMatch(restored -> restored.isPresent());
        assertThat(records.search(ALL, 20)).isEqualTo(before);
    }

    @Test
    void knowsNothingOfWhatIsNotThere() {
        assertThat(trash.discard(HealthKind.COURSE, 4711, "", Instant.EPOCH)).isEmpty();
        assertThat(trash.restore(4711)).isEmpty();
    }

    @Test
    void dropsWhatWasDeletedLongAgo() {
        var weighIn = weighIns.add(new WeighInDraft(DAY, new BigDecimal("70"), null, ""));
        trash.discard(HealthKind.WEIGH_IN, weighIn.id(), "", Instant.EPOCH);

        trash.empty(Instant.EPOCH);
        assertThat(trash.all()).hasSize(1);
        trash.empty(Instant.EPOCH.plusSeconds(1));
        assertThat(trash.all()).isEmpty();
    }

    @Test
    void removesSamplesButNotWhatTheOwnersRecordsHangOn() {
        assertThat(records.hasSamples()).isFalse();
        var course = courses.addSample(new CourseDraft("Yoga", DAY, DAY, 10, null, null, ""));
        courses.addSample(new CourseDraft("Spinning", DAY, DAY, 10, null, null, ""));
        workouts.add(new WorkoutDraft(DAY, "Yoga", 50, null, null, "", false));
        workouts.addSamples(List.of(new WorkoutDraft(DAY, "Walk", 50, null, null, "", false)));
        weighIns.addSamples(List.of(new WeighInDraft(DAY, new BigDecimal("70"), null, "")));

        assertThat(records.removeSamples()).isEqualTo(3);
        assertThat(courses.find(course.id())).isPresent();
        assertThat(records.search(ALL, 20)).hasSize(9);
    }
}
