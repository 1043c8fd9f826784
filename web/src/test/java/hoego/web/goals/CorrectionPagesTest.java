package hoego.web.goals;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counts for a goal instead of what its source says. */
@MicronautTest(transactional = false)
class CorrectionPagesTest {

    private static final String CORRECTIONS = "/goals/1/corrections";
    private static final String FIGURES = "/goals/1/check-ins";

    @Inject
    Browser browser;

    @BeforeEach
    void move() {
        browser.post(
                "/goals",
                Map.of(
                        "kind", "measured",
                        "title", "move 300 minutes",
                        "area", "health",
                        "targetValue", "300",
                        "measure", "health.minutes",
                        "period", "2021-Q1"));
        browser.post("/health/workouts", Map.of("doneOn", "2021-03-01", "kind", "walk", "minutes", "50"));
    }

    @Test
    void countWhereverTheGoalIsShown() {
        correct("2021-03-01", "30", "paused the watch too late");
        correct("2021-03-02", "45", "the watch was empty");

        assertThat(rows())
                .containsExactly(
                        "2 Mar 45 corrected, the source says nothing: the watch was empty Edit Delete",
                        "1 Mar 30 corrected, the source says 50: paused the watch too late Edit Delete");
        assertThat(browser.get("/goals")
                        .select("#goal-1 .goal__bar strong")
                        .text()
                        .replace('\u00a0', ' '))
                .startsWith("75 / 300");
        assertThat(browser.get("/").select("#card-goals").text().replace('\u00a0', ' '))
                .contains("75 / 300");
        assertThat(browser.get("/health").text()).contains("50");
    }

    @Test
    void areChangedDeletedAndComeBack() {
        correct("2021-03-01", "30", "late");

        browser.submit(CORRECTIONS + "/1/edit", "#form form", Map.of("value", "20", "reason", "~~late~~ later"));
        assertThat(rows().getFirst()).startsWith("1 Mar 20 corrected");
        var deleted = browser.post(CORRECTIONS + "/1/deletion", Map.of());
        assertThat(rows().getFirst()).startsWith("1 Mar 50 Correct");
        browser.submit(deleted.expectFirst(".notice form"), Map.of());

        assertThat(rows().getFirst()).startsWith("1 Mar 20 corrected");
    }

    @Test
    void areOfWeightsInTheOwnersUnit() {
        browser.submit("/settings", "#form form", Map.of("weightUnit", "lb"));
        browser.submit(
                "/goals/1/edit",
                "#form form",
                Map.of("measure", "health.weight", "startValue", "154", "targetValue", "150", "aggregation", "last"));

        correct("2021-03-02", "153", "weighed elsewhere");

        assertThat(rows().getFirst()).startsWith("2 Mar 153.0 lb corrected");
        assertThat(browser.get("/goals/1/changes")
                        .select("tbody tr:contains(Target)")
                        .text()
                        .replace('\u00a0', ' '))
                .isEqualTo("Target 661.4 lb 150.0 lb 30 Mar");
        assertThat(browser.get(CORRECTIONS + "/1/edit")
                        .expectFirst("[name=value]")
                        .val())
                .isEqualTo("153");
    }

    @Test
    void countForNothingOnceAnotherSourceFeedsTheGoal() {
        correct("2021-03-01", "30", "late");

        browser.submit("/goals/1/edit", "#form form", Map.of("measure", "health.sessions"));

        assertThat(rows()).containsExactly("1 Mar 1 workout Correct");
    }

    @Test
    void sayWhatIsWrongWithThem() {
        correct("2021-03-01", "30", "late");

        assertThat(problem("2021-03-01", "20", "again")).isEqualTo("This day is corrected already.");
        assertThat(problem("2021-04-02", "20", "to come")).isNotEmpty();
        assertThat(problem("2020-12-31", "20", "before")).startsWith("The goal runs");
        assertThat(problem("2021-03-02", "", "no value")).isNotEmpty();
        assertThat(problem("2021-03-02", "20", "")).isNotEmpty();
        assertThat(rows()).hasSize(1);
    }

    private String problem(String day, String value, String reason) {
        return browser.post(CORRECTIONS, Map.of("day", day, "value", value, "reason", reason))
                .select("[id^=problem-]")
                .text();
    }

    private void correct(String day, String value, String reason) {
        browser.submit(CORRECTIONS + "/new", "#form form", Map.of("day", day, "value", value, "reason", reason));
    }

    private List<String> rows() {
        return browser.get(FIGURES).select("tbody tr").eachText().stream()
                .map(row -> row.replace('\u00a0', ' '))
                .toList();
    }
}
