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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
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
    void putsBackWhatATapReplaced() {
        mealDays.add(new MealDayDraft(TODAY, Adherence.OFF, "chicken & “beer”"));
        var list = browser.submit("/health/meal-days", ".taps", Map.of("adherence", "partly"));

        assertThat(mealDays.on(TODAY))
                .hasValueSatisfying(day -> assertThat(MealDayDraft.of(day))
                        .isEqualTo(new MealDayDraft(TODAY, Adherence.PARTLY, "chicken & “beer”")));
        browser.submit(list.expectFirst(".notice form"), Map.of());

        assertThat(mealDays.on(TODAY))
                .hasValueSatisfying(day -> assertThat(MealDayDraft.of(day))
                        .isEqualTo(new MealDayDraft(TODAY, Adherence.OFF, "chicken & “beer”")));
    }

    @Test
    void putsBackALongNoteThatNoAddressWouldHold() {
        var note = "저녁 {약속}에서 50% + 맥주. ".repeat(25).strip();
        mealDays.add(new MealDayDraft(TODAY, Adherence.OFF, note));

        var undo = browser.submit("/health/meal-days", ".taps", Map.of("adherence", "partly"))
                .expectFirst(".notice form");
        browser.submit(undo, Map.of());

        assertThat(undo.attr("action")).isEqualTo("/health/meal-days/1/before");
        assertThat(mealDays.on(TODAY))
                .hasValueSatisfying(day ->
                        assertThat(MealDayDraft.of(day)).isEqualTo(new MealDayDraft(TODAY, Adherence.OFF, note)));
    }

    @Test
    void putsBackASampleAsTheSampleItWas() {
        mealDays.addSamples(List.of(new MealDayDraft(TODAY, Adherence.OFF, "chicken")));

        var list = browser.submit("/health/meal-days", ".taps", Map.of("adherence", "partly"));
        assertThat(mealDays.on(TODAY))
                .hasValueSatisfying(day -> assertThat(day.sample()).isFalse());
        browser.submit(list.expectFirst(".notice form"), Map.of());

        assertThat(mealDays.on(TODAY))
                .hasValueSatisfying(day -> assertThat(day.sample()).isTrue());
    }

    @Test
    void putsNothingBackOnceTheDayWasChangedAgain() {
        mealDays.add(new MealDayDraft(TODAY, Adherence.OFF, ""));
        var list = browser.submit("/health/meal-days", ".taps", Map.of("adherence", "partly"));
        browser.submit("/health/meal-days/1/edit", "#form form", Map.of("note", "chicken"));

        var late = browser.submit(list.expectFirst(".notice form"), Map.of());

        assertThat(late.select(".notice p").text()).isEqualTo("Not undone: this day was changed since.");
        assertThat(mealDays.on(TODAY))
                .hasValueSatisfying(day -> assertThat(day.note()).isEqualTo("chicken"));
    }

    @Test
    void offersNoWayBackWhereATapSaysNothingNew() {
        browser.submit("/health/meal-days", ".taps", Map.of("adherence", "off"));

        var again = browser.submit("/health/meal-days", ".taps", Map.of("adherence", "off"));

        assertThat(again.select(".notice p").text()).isEqualTo("Saved.");
        assertThat(again.select(".notice form[action*=meal-days]")).isEmpty();
    }

    @Test
    void doesNotReplaceADaysRecordByAForm() {
        mealDays.add(new MealDayDraft(TODAY, Adherence.OFF, "chicken"));

        var page =
                browser.submit("/health/meal-days/new", "#form form", Map.of("adherence", "partly", "note", "pizza"));

        assertThat(page.select("#problem-day").text())
                .isEqualTo("This day has an entry already: Off, “chicken”. See it");
        assertThat(page.select("#problem-day a").attr("href")).isEqualTo("/health/meal-days/1/edit");
        assertThat(page.select("[name=note]").val()).isEqualTo("pizza");
        assertThat(mealDays.on(TODAY))
                .hasValueSatisfying(day -> assertThat(day.note()).isEqualTo("chicken"));
    }

    @Test
    void takesTheSameWordsTwiceAsOneRecord() {
        var said = Map.of("day", TODAY.toString(), "adherence", "off", "note", "chicken");

        assertThat(browser.answerTo("/health/meal-days", said).statusCode()).isEqualTo(303);
        assertThat(browser.answerTo("/health/meal-days", said).statusCode()).isEqualTo(303);
        assertThat(browser.get("/health/meal-days").select("tbody tr")).hasSize(1);
    }

    @Test
    void keepsOneOfSeveralRecordsThatArriveAtOnceAndShowsTheOthersAgain() throws Exception {
        browser.signIn();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = Stream.of("chicken", "pizza", "soup")
                    .map(note -> threads.submit(() -> browser.answerTo(
                            "/health/meal-days", Map.of("day", TODAY.toString(), "adherence", "off", "note", note))))
                    .toList();

            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get().statusCode());
            }
            assertThat(statuses).containsExactlyInAnyOrder(303, 422, 422);
        }
    }

    @Test
    void emptiesANoteWhereItsFormSaysSo() {
        mealDays.add(new MealDayDraft(TODAY, Adherence.OFF, "chicken"));

        browser.submit("/health/meal-days/1/edit", "#form form", Map.of("note", ""));

        assertThat(mealDays.on(TODAY))
                .hasValueSatisfying(day -> assertThat(day.note()).isEmpty());
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

        assertThat(page.select("#problem-day").text()).isEqualTo("This day has an entry already: Off. See it");
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
