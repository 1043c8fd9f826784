package hoego.web.career;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class BragDocumentTest {

    @Inject
    Browser browser;

    @BeforeEach
    void achieve() {
        browser.post("/career/undertakings", Map.of("title", "move to containers"));
        browser.post(
                "/career/achievements",
                Map.of(
                        "title", "face recognition ~~beta~~ launched",
                        "impact", "first service on containers\n\n- no downtime",
                        "evidence", "https://example.org/launch?a>b",
                        "undertakingId", "1",
                        "day", "2021-03-12",
                        "precision", "day"));
        browser.post("/career/achievements", Map.of("title", "gave a talk", "day", "2021-02-01", "precision", "month"));
        browser.post("/career/undertakings", Map.of("title", "move to containers"));
        browser.post(
                "/career/achievements",
                Map.of("title", "again", "undertakingId", "2", "day", "2021-03-20", "precision", "day"));
        browser.post("/career/achievements", Map.of("title", "too early", "day", "2020-12-31", "precision", "day"));
        browser.post(
                "/career/lessons",
                Map.of("title", "overlay MTU", "fix", "set it to 1450", "minutesLost", "180", "day", "2021-03-02"));
    }

    @Test
    void tellsTheAchievementsOfATimeUnderWhatTheyCameOf() {
        assertThat(browser.answer("/career/achievements/document/markdown?from=2021-01-01&to=2021-03-31")
                        .body()
                        .replace('\u00a0', ' '))
                .isEqualTo("""
                        # What I achieved, 1 January 2021 – 31 March 2021

                        ## move to containers

                        - **12 March 2021** face recognition ~~beta~~ launched

                          first service on containers

                          - no downtime

                          <https://example.org/launch?a%3Eb>

                        ## move to containers

                        - **20 March 2021** again

                        ## Other

                        - **February 2021** gave a talk
                        """);
    }

    @Test
    void hasTheLessonsIfTheyAreWanted() {
        var page = browser.get("/career/achievements/document?period=2021&learned=true");

        assertThat(page.select("#document h2, #document h3").eachText()).contains("move to containers", "Lessons");
        assertThat(page.select("#document").text())
                .contains("overlay MTU (3 h)")
                .contains("set it to 1450");
        assertThat(browser.get("/career/achievements/document?period=2021")
                        .select("#document")
                        .text())
                .doesNotContain("overlay MTU");
    }

    @Test
    void saysSoWhereNothingWasAchieved() {
        var page = browser.get("/career/achievements/document?from=2019-01-01&to=2019-12-31");

        assertThat(page.select("#document .empty").text()).startsWith("Nothing was achieved in this time");
    }
}
