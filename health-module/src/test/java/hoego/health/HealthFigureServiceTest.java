package hoego.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest
class HealthFigureServiceTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 24);
    private static final LocalDateRange MARCH = LocalDateRange.of(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 4, 1));

    @Inject
    HealthFigureService figures;

    @Inject
    WeighInService weighIns;

    @Inject
    PainEntryService painEntries;

    @Inject
    WorkoutService workouts;

    @Inject
    CourseService courses;

    @Inject
    MealDayService mealDays;

    @Inject
    ConditionService conditions;

    @Test
    void addsUpWhatADayHolds() {
        workouts.add(new WorkoutDraft(DAY, "Walk", 60, 7, null, "", false));
        workouts.add(new WorkoutDraft(DAY, "Swim", 30, null, null, "", false));
        painEntries.add(new PainEntryDraft(DAY, BodySite.KNEE, null, 2, "", "", "", null));
        painEntries.add(new PainEntryDraft(DAY, BodySite.KNEE, null, 5, "", "", "", null));
        mealDays.add(new MealDayDraft(DAY, Adherence.AS_PLANNED, ""));

        var daily = figures.daily(MARCH);

        assertThat(daily.workouts()).singleElement().satisfies(day -> {
            assertThat(day.total()).isEqualByComparingTo("90");
            assertThat(day.count()).isEqualTo(2);
        });
        assertThat(daily.load())
                .singleElement()
                .satisfies(day -> assertThat(day.total()).isEqualByComparingTo("420"));
        assertThat(daily.pain(BodySite.KNEE))
                .singleElement()
                .satisfies(day -> assertThat(day.highest()).isEqualByComparingTo("5"));
        assertThat(daily.pain(MARCH))
                .singleElement()
                .satisfies(pain -> assertThat(pain.mean()).isEqualByComparingTo("3.5"));
        assertThat(daily.meals(MARCH)).containsExactly(entry(DAY, Adherence.AS_PLANNED));
        assertThat(daily.moments()).containsExactly(entry(DAY, 5));
    }

    @Test
    void reachesBackToTheFirstWeightButNoFurtherThanTheEnd() {
        weighIns.add(new WeighInDraft(DAY.minusYears(2), new BigDecimal("80"), null, ""));
        weighIns.add(new WeighInDraft(DAY, new BigDecimal("70"), null, ""));
        weighIns.add(new WeighInDraft(MARCH.getEnd(), new BigDecimal("60"), null, ""));

        assertThat(figures.daily(MARCH).weightTrend().points())
                .extracting(WeightTrend.Point::day)
                .containsExactly(DAY.minusYears(2), DAY);
    }

    @Test
    void showsWhatIsGoingOnOnADay() {
        var course = courses.add(new CourseDraft("Pilates", DAY, DAY.plusDays(8), 10, null, null, ""));
        workouts.add(new WorkoutDraft(DAY.plusDays(1), "Walk", 60, 7, null, "", false));
        workouts.add(new WorkoutDraft(DAY.plusDays(8), "Pilates", 50, 7, null, "", false));

        var now = figures.overview(DAY.plusDays(2), 8);

        assertThat(now.latest()).extracting(HealthRecord::kind).containsExactly("workout", "course");
        assertThat(now.courses())
                .containsExactly(
                        new CourseUse(course.id(), "Pilates", DAY, DAY.plusDays(8), 10, null, null, "", false, 0));
        assertThat(figures.overview(DAY.plusDays(8), 1).courses())
                .extracting(CourseUse::left)
                .containsExactly(9);
        assertThat(figures.overview(DAY.minusDays(1), 8))
                .isEqualTo(new HealthOverview(List.of(), List.of(), List.of()));
    }

    @Test
    void showsTheConditionsThatLast() {
        var disc = conditions.add(new ConditionDraft(
                "Slipped disc", BodySite.LOWER_BACK, DAY.minusYears(1), Precision.QUARTER, null, null, ""));
        conditions.add(new ConditionDraft("Cold", null, DAY.minusDays(9), Precision.DAY, DAY, Precision.DAY, ""));

        assertThat(figures.overview(DAY.plusDays(1), 8).conditions())
                .containsExactly(new PresentCondition(
                        disc.id(), "Slipped disc", BodySite.LOWER_BACK, LocalDate.of(2020, 1, 1), Precision.QUARTER));
        assertThat(figures.overview(DAY, 8).conditions()).hasSize(2);
    }

    @Test
    void takesAnEndThatIsKnownRoughlyForTheWholeTimeItLiesIn() {
        conditions.add(new ConditionDraft("Cold", null, DAY.minusMonths(2), Precision.DAY, DAY, Precision.MONTH, ""));
        conditions.add(new ConditionDraft(
                "Tennis elbow", null, DAY.minusYears(1), Precision.YEAR, DAY, Precision.QUARTER, ""));
        var month = Precision.MONTH.around(DAY);
        var quarter = Precision.QUARTER.around(DAY);

        assertThat(present(month.getEndInclusive())).containsExactlyInAnyOrder("Cold", "Tennis elbow");
        assertThat(present(quarter.getEndInclusive().plusDays(1))).isEmpty();
        assertThat(figures.overview(month.getEndInclusive(), 8).conditions())
                .hasSameSizeAs(conditions.all().stream()
                        .filter(condition -> condition.isPresent(month.getEndInclusive()))
                        .toList());
    }

    private List<String> present(LocalDate day) {
        return figures.overview(day, 8).conditions().stream()
                .map(PresentCondition::name)
                .toList();
    }

    @Test
    void countsWhatATimeHolds() {
        weighIns.add(new WeighInDraft(DAY, new BigDecimal("70"), null, ""));
        workouts.add(new WorkoutDraft(DAY, "Walk", 60, 7, null, "", false));
        workouts.add(new WorkoutDraft(DAY.plusDays(1), "Walk", 30, 7, null, "", false));
        mealDays.add(new MealDayDraft(DAY, Adherence.AS_PLANNED, ""));
        mealDays.add(new MealDayDraft(DAY.plusDays(1), Adherence.OFF, ""));

        assertThat(figures.totals(MARCH)).isEqualTo(new PeriodFigures(1, 2, 90, 2, 1, 0, 1, 5));
        assertThat(figures.totals(LocalDateRange.of(DAY.minusYears(1), DAY)))
                .isEqualTo(new PeriodFigures(0, 0, 0, 0, 0, 0, 0, 0));
    }
}
