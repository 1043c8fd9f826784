package hoego.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest
class MealDayServiceTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 24);
    private static final LocalDateRange MARCH = LocalDateRange.of(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 4, 1));

    @Inject
    MealDayService mealDays;

    @Inject
    Trash trash;

    @Test
    void hasOneWordForADayTheLastOne() {
        var before = mealDays.add(new MealDayDraft(DAY, Adherence.AS_PLANNED, "도시락"));
        mealDays.replace(before, new MealDayDraft(DAY, Adherence.OFF, ""));

        assertThat(mealDays.list(new MealDayFilter("", null, MARCH), 10, 0))
                .extracting(MealDay::adherence, MealDay::note)
                .containsExactly(tuple(Adherence.OFF, "도시락"));
    }

    @Test
    void addsNoSampleToADayThatHasARecord() {
        mealDays.add(new MealDayDraft(DAY, Adherence.OFF, ""));

        mealDays.addSamples(List.of(
                new MealDayDraft(DAY, Adherence.AS_PLANNED, ""),
                new MealDayDraft(DAY.plusDays(1), Adherence.AS_PLANNED, "")));

        assertThat(mealDays.count(new MealDayFilter("", Adherence.AS_PLANNED, MARCH)))
                .isEqualTo(1);
        assertThat(mealDays.on(DAY))
                .hasValueSatisfying(mealDay -> assertThat(mealDay.sample()).isFalse());
    }

    @Test
    void doesNotComeBackToADayThatIsTaken() {
        var deleted = mealDays.add(new MealDayDraft(DAY, Adherence.OFF, ""));
        var place = trash.discard(HealthKind.MEAL_DAY, deleted.id(), "24 March", Instant.EPOCH)
                .orElseThrow();
        mealDays.add(new MealDayDraft(DAY, Adherence.PARTLY, ""));

        assertThat(trash.restore(place)).contains(Trash.Restoration.TAKEN);
        assertThat(trash.all()).extracting(Trashed::id).containsExactly(place);
    }
}
