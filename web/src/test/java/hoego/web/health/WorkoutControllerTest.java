package hoego.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.health.CourseDraft;
import hoego.health.CourseService;
import hoego.health.Workout;
import hoego.health.WorkoutDraft;
import hoego.health.WorkoutService;
import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.MovableClock;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class WorkoutControllerTest {

    private static final LocalDate TODAY = MovableClock.TODAY;

    @Inject
    Browser browser;

    @Inject
    WorkoutService workouts;

    @Inject
    CourseService courses;

    @Test
    void opensAsTheLastOneWas() {
        move("Walking", TODAY.minusDays(2), 45);
        move("Yoga", TODAY.minusDays(3), 60);

        var form = browser.get("/health/workouts/new");

        assertThat(form.select("[name=kind]").val()).isEqualTo("Walking");
        assertThat(form.select("[name=minutes]").val()).isEqualTo("45");
        assertThat(form.select("#workout-kinds option").eachAttr("value")).containsExactly("Walking", "Yoga");
        browser.submit(form.expectFirst("#form form"), Map.of());
        assertThat(latest().doneOn()).isEqualTo(TODAY);
        assertThat(latest().effort()).isNull();
    }

    @Test
    void listsMinutesAsSuch() {
        move("Walking", TODAY.minusDays(2), 60);
        move("Yoga", TODAY.minusDays(3), 95);

        assertThat(browser.get("/health/workouts")
                        .select("tbody td.number:nth-of-type(3)")
                        .eachText())
                .containsExactly("60", "95");
    }

    @Test
    void usesASessionAndGivesItBack() {
        browser.speak(Language.KO);
        courses.add(new CourseDraft("필라테스", TODAY, TODAY, 10, null, null, ""));

        var list = browser.post(
                "/health/workouts", Map.of("doneOn", TODAY.toString(), "kind", "필라테스", "minutes", "50", "effort", "6"));
        assertThat(list.select(".notice p").text()).isEqualTo("저장했어요. 필라테스 수강권은 9회 남았어요.");
        assertThat(browser.get("/health/courses/1").select(".figure strong").text())
                .isEqualTo("9");
        assertThat(browser.get("/health/workouts?course=1")
                        .select("[data-total]")
                        .attr("data-total"))
                .isEqualTo("1");

        var deleted = browser.submit("/health/workouts", "#workout-1 .deletion", Map.of());
        assertThat(browser.get("/health/courses/1").select(".figure strong").text())
                .isEqualTo("10");
        browser.submit(deleted.expectFirst(".notice form"), Map.of());
        assertThat(browser.get("/health/courses/1").select(".figure strong").text())
                .isEqualTo("9");
    }

    @Test
    void usesNoneWhenTheBoxIsTicked() {
        courses.add(new CourseDraft("Pilates", TODAY, TODAY, 10, null, null, ""));

        browser.submit(
                "/health/workouts/new",
                "#form form",
                Map.of("kind", "Pilates", "minutes", "50", "outsideCourse", "true"));

        assertThat(latest().courseId()).isNull();
        assertThat(browser.get("/health/workouts/1/edit")
                        .select("[name=outsideCourse]")
                        .hasAttr("checked"))
                .isTrue();
    }

    @Test
    void asksForKindAndMinutes() {
        var page = browser.post(
                "/health/workouts",
                Map.of("doneOn", TODAY.toString(), "kind", "", "minutes", "2000", "distanceKm", "far"));

        assertThat(page.select("#problem-distanceKm").text()).isEqualTo("Write a number.");
        var again =
                browser.post("/health/workouts", Map.of("doneOn", TODAY.toString(), "kind", " ", "minutes", "2000"));
        assertThat(again.select("#problem-kind").text()).isEqualTo("Fill this in.");
        assertThat(again.select("#problem-minutes").text()).isEqualTo("At most 1,440.");
    }

    @Test
    void narrowsTheListByKindAndPeriod() {
        move("Walking", TODAY, 45);
        move("walking", TODAY.minusYears(1), 45);
        move("Yoga", TODAY, 60);

        assertThat(browser.get("/health/workouts?kind=Walking").select("tbody tr"))
                .hasSize(2);
        assertThat(browser.get("/health/workouts?kind=Walking&period=2021-Q1").select("tbody tr"))
                .hasSize(1);
        assertThat(browser.get("/health/workouts?period=2021-W13").select("tbody tr"))
                .hasSize(2);
        assertThat(browser.get("/health/workouts?period=2021-W13")
                        .select("[name=period] [selected]")
                        .val())
                .isEqualTo("2021-W13");
    }

    @Test
    void isChanged() {
        move("Walking", TODAY, 45);

        browser.submit("/health/workouts/1/edit", "#form form", Map.of("distanceKm", "4,2", "effort", "5"));

        assertThat(latest().distanceKm()).isEqualByComparingTo("4.2");
        assertThat(browser.get("/health/workouts").select("tbody td").eachText())
                .contains("4.2 km", "5 / 10", "45");
    }

    private void move(String kind, LocalDate day, int minutes) {
        workouts.add(new WorkoutDraft(day, kind, minutes, null, null, "", false));
    }

    private Workout latest() {
        return workouts.latest().orElseThrow();
    }
}
