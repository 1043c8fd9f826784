package hoego.web.goals;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Goals on the dashboard stand as they do on their own pages. */
@MicronautTest(transactional = false)
class GoalDashboardTest {

    @Inject
    Browser browser;

    @Test
    void areFedByTheMeasuresOfAnAreaThatIsHidden() {
        fed("move 300 minutes", "2021-01-01", "2021-03-31");
        workout("2021-02-10");

        var shown = card();
        browser.submit("/settings", "#form form", Map.of("areas", "goals"));

        assertThat(browser.get("/").select("#card-health")).isEmpty();
        assertThat(card()).isEqualTo(shown).contains("50 / 300 minutes");
    }

    private void fed(String title, String startsOn, String endsOn) {
        var goal = new LinkedHashMap<>(Map.of("kind", "measured", "title", title, "area", "health"));
        goal.putAll(Map.of("targetValue", "300", "measure", "health.minutes", "startsOn", startsOn, "endsOn", endsOn));
        browser.post("/goals", goal);
    }

    private void workout(String day) {
        browser.post("/health/workouts", Map.of("kind", "walking", "minutes", "50", "doneOn", day));
    }

    private String card() {
        return browser.get("/").select("#card-goals .bars").text().replace('\u00a0', ' ');
    }
}
