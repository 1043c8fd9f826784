package hoego.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.health.Adherence;
import hoego.health.MealDayDraft;
import hoego.health.MealDayService;
import hoego.web.Browser;
import hoego.web.MovableClock;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class MealDayControllerTest {

    private static final LocalDate TODAY = MovableClock.TODAY;

    @Inject
    Browser browser;

    @Inject
    MealDayService mealDays;

    @Test
    void takesOneTapADay() {
        browser.submit("/health/meal-days", ".taps", Map.of("adherence", "as-planned"));
        var list = browser.submit("/health/meal-days", ".taps", Map.of("adherence", "partly"));

        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(mealDays.on(TODAY))
                .hasValueSatisfying(mealDay -> assertThat(mealDay.adherence()).isEqualTo(Adherence.PARTLY));
    }

    @Test
    void opensWithWhatWasSaidOfTheDay() {
        mealDays.add(new MealDayDraft(TODAY.minusDays(1), Adherence.OFF, "chicken"));

        var form = browser.get("/health/meal-days/new?day=" + TODAY.minusDays(1));

        assertThat(form.select("[name=adherence][checked]").val()).isEqualTo("off");
        assertThat(form.select("[name=note]").val()).isEqualTo("chicken");
    }

    @Test
    void narrowsTheList() {
        mealDays.add(new MealDayDraft(TODAY, Adherence.OFF, "chicken"));
        mealDays.add(new MealDayDraft(TODAY.minusDays(1), Adherence.AS_PLANNED, ""));

        assertThat(browser.get("/health/meal-days?adherence=as-planned&period=2021-Q1")
                        .select("[data-total]")
                        .attr("data-total"))
                .isEqualTo("1");
        assertThat(browser.get("/health/meal-days?q=chick").select("tbody tr")).hasSize(1);
    }

    @Test
    void isListedWithItsWeekdayAsEveryRecordOfADayIs() {
        mealDays.add(new MealDayDraft(TODAY, Adherence.OFF, ""));
        browser.post("/health/weigh-ins", Map.of("weightKg", "70.8", "measuredOn", TODAY.toString()));
        browser.post(
                "/health/pain-entries",
                Map.of("site", "knee", "level", "3", "feltOn", TODAY.toString(), "side", "none"));
        browser.post("/health/workouts", Map.of("kind", "Yoga", "minutes", "50", "doneOn", TODAY.toString()));

        assertThat(List.of("meal-days", "weigh-ins", "pain-entries", "workouts"))
                .allSatisfy(list -> assertThat(browser.get("/health/" + list)
                                .select("tbody .day")
                                .text())
                        .isEqualTo("30 Mar Tue"));
    }

    @Test
    void doesNotMoveToADayThatHasAnEntry() {
        mealDays.add(new MealDayDraft(TODAY, Adherence.OFF, ""));
        mealDays.add(new MealDayDraft(TODAY.minusDays(1), Adherence.AS_PLANNED, ""));

        var page = browser.submit("/health/meal-days/2/edit", "#form form", Map.of("day", TODAY.toString()));

        assertThat(page.select("#problem-day").text()).isEqualTo("This day has an entry already.");
        browser.submit("/health/meal-days/2/edit", "#form form", Map.of("adherence", "partly"));
        assertThat(mealDays.on(TODAY.minusDays(1)))
                .hasValueSatisfying(mealDay -> assertThat(mealDay.adherence()).isEqualTo(Adherence.PARTLY));
    }

    @Test
    void isDeleted() {
        mealDays.add(new MealDayDraft(TODAY, Adherence.OFF, ""));

        var list = browser.submit("/health/meal-days", "#meal-day-1 .deletion", Map.of());

        assertThat(list.select(".notice p").text()).isEqualTo("Deleted “Off, 30 March 2021”.");
        assertThat(mealDays.on(TODAY)).isEmpty();
    }
}
