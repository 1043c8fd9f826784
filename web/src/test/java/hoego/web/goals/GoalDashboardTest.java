package hoego.web.goals;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Measures;
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

    @Inject
    Measures measures;

    @Test
    void areFedByTheMeasuresOfAnAreaThatIsHidden() {
        fed("move 300 minutes", "2021-01-01", "2021-03-31");
        workout("2021-02-10");

        var shown = card();
        browser.submit("/settings", "#form form", Map.of("areas", "goals"));

        assertThat(browser.get("/").select("#card-health")).isEmpty();
        assertThat(card()).isEqualTo(shown).contains("50 / 300 Behind");
    }

    @Test
    void areFedByEveryMeasureThereIs() {
        for (var measure : measures.all()) {
            browser.post(
                    "/goals",
                    Map.of(
                            "kind", "measured",
                            "title", measure.name(),
                            "area", "study",
                            "targetValue", "3",
                            "measure", measure.name(),
                            "startValue", "0",
                            "startsOn", "2018-01-01",
                            "endsOn", "2021-12-31"));
        }

        assertThat(browser.get("/goals").select("#list .figure").text())
                .contains("of " + measures.all().size());
        assertThat(card()).contains("0 / 3");
        assertThat(browser.get("/?period=2020-Q4").select("#card-goals").text()).contains("0 / 3");
    }

    @Test
    void countWhatFedThemYearsAgo() {
        fed("move 300 minutes", "2018-01-01", "2021-12-31");
        workout("2018-03-01");
        workout("2021-02-10");
        browser.post(
                "/goals",
                Map.of(
                        "kind", "measured",
                        "title", "act twice",
                        "area", "career",
                        "targetValue", "2",
                        "measure", "goals.actions",
                        "startsOn", "2018-01-01",
                        "endsOn", "2021-12-31"));
        browser.post("/goals/worries", Map.of("area", "career", "words", "no senior", "day", "2018-03-01"));
        browser.post("/goals/worries/1/actions", Map.of("what", "asked", "day", "2018-03-01"));

        assertThat(card()).contains("100 / 300").contains("1 / 2 actions");
        assertThat(browser.get("/goals?state=")
                        .select("#goal-1 .goal__bar strong")
                        .text()
                        .replace('\u00a0', ' '))
                .isEqualTo("100 / 300");
    }

    @Test
    void areNoActivityByTheirMereBeginning() {
        fed("move 300 minutes", "2021-03-01", "2021-04-30");
        fed("and again", "2021-04-10", "2021-06-30");
        browser.post("/goals/worries", Map.of("area", "career", "words", "no senior", "day", "2021-02-01"));

        assertThat(browser.get("/timeline").select(".moment")).hasSize(1);
        assertThat(browser.get("/").select(".attention").text()).contains("57 days");
        assertThat(browser.get("/?period=2021-Q2").select(".heat__weeks").text())
                .doesNotContain("Apr");
    }

    @Test
    void sayHowManyMoreThereAre() {
        for (int goal = 1; goal <= 5; goal++) {
            fed("goal " + goal, "2021-01-01", "2021-03-31");
        }
        assertThat(browser.get("/").select("#card-goals").text()).doesNotContain("more");
        fed("goal 6", "2021-01-01", "2021-03-31");

        var more = browser.get("/").expectFirst("#card-goals .line");

        assertThat(more.text()).isEqualTo("1 more goal · All (6)");
        assertThat(browser.get(more.select("a").attr("href")).select(".goal")).hasSize(6);
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
