package hoego.web;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is added by a form says so with the way back. */
@MicronautTest(transactional = false)
class AddedTest {

    @Inject
    Browser browser;

    @ParameterizedTest
    @CsvSource({
        "/health/weigh-ins, measuredOn=2021-03-30&weightKg=70.8",
        "/health/pain-entries, feltOn=2021-03-30&site=knee&level=3",
        "/health/workouts, doneOn=2021-03-30&kind=Running&minutes=30",
        "/health/courses, kind=Pilates&sessions=10&bookedOn=2021-03-30&startsOn=2021-04-01",
        "/health/conditions, name=Slipped disc&site=lower-back&onsetOn=2021-03-01&onsetPrecision=day",
        "/health/meal-days, day=2021-03-30&adherence=partly",
        "/settings/pauses, kind=illness&startsOn=2021-03-01&endsOn=2021-03-02",
        "/goals/worries, words=Rush&area=health&day=2021-03-30",
        "/goals/worries/1/actions, what=Walked&day=2021-03-30&precision=day",
        "/goals/resolutions, words=Rest&area=health&period=2021-Q2&madeOn=2021-03-30",
        "/goals, title=Read&kind=milestones&area=study&period=2021-Q1",
        "/goals/1/milestones, title=Chapter one"
    })
    void isUndone(String list, String fields) {
        if (list.startsWith("/goals/worries/")) {
            browser.post("/goals/worries", Map.of("words", "Rush", "area", "health", "day", "2021-03-30"));
        }
        if (list.startsWith("/goals/1")) {
            browser.post("/goals", Map.of("title", "Read", "kind", "milestones", "area", "study", "period", "2021-Q1"));
        }

        var added = browser.post(list, filled(fields));
        assertThat(added.select(".notice form button").eachText())
                .as(added.select("main").text())
                .contains("Undo");

        browser.submit(added.expectFirst(".notice form:has(button:contains(Undo))"), Map.of());
        assertThat(browser.get("/trash").select("#trash tbody tr")).hasSize(1);
    }

    @Test
    void isNoLongerUndoneByDeletingWhereItWasThereBefore() {
        var meals = Map.of("day", "2021-03-30", "adherence", "partly");
        browser.post("/health/meal-days", meals);

        var again = browser.post("/health/meal-days", meals);

        assertThat(again.select(".notice p").text()).isEqualTo("Saved.");
        assertThat(again.select(".notice form button").eachText()).doesNotContain("Undo");
    }

    private static Map<String, String> filled(String written) {
        return Arrays.stream(written.split("&"))
                .map(field -> field.split("="))
                .collect(toMap(field -> field[0], field -> field[1]));
    }
}
