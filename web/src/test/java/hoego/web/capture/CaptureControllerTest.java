package hoego.web.capture;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Language;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
class CaptureControllerTest {

    @Inject
    Browser browser;

    @Test
    void keepsALineThatCannotBeReadAndSaysSo() {
        var answer = browser.answerTo("/capture", Map.of("line", "주식 -12% <b>"));
        var page = browser.post("/capture", Map.of("line", "주식 -12% <b>"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.expectFirst("input[name=line]").val()).isEqualTo("주식 -12% <b>");
        assertThat(page.select("#capture-reply p").text()).startsWith("Hoego cannot tell what this is.");
        assertThat(page.select("#capture-reply > .starters li")).hasSize(8);
        assertThat(page.select("#capture-reply details .starter")).hasSizeGreaterThan(8);
    }

    @Test
    void beginsWithALineOfEachArea() {
        var areas = browser.get("/capture").select(".quick-add__forms li").eachAttr("data-area").stream()
                .distinct()
                .toList();
        var first = browser.get("/capture").select(".starter").eachText();

        assertThat(areas).containsExactly("goals", "career", "interviews", "blog", "study", "side-projects", "health");
        assertThat(first)
                .startsWith(
                        "worry health weight creeping up",
                        "win Face recognition launched",
                        "ask jvm What is a safepoint?",
                        "idea What happens on OOM kill #linux",
                        "read \"Lean Startup\" 30p",
                        "side applied to a team-building programme",
                        "weigh 70.8")
                .doesNotHaveDuplicates();
        assertThat(browser.post("/capture", Map.of("line", "주식"))
                        .select("#capture-reply .starter")
                        .eachText())
                .isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "workout, /health/workouts/new",
        "no pain, /health/pain-entries/new",
        "worry, /goals/worries/new",
        "win, /career/achievements/new",
        "side, /side-projects",
        "주식, /capture?line=&from=%2F#forms",
        "tomorrow weigh 70.8, /capture?line=&from=%2F#forms"
    })
    void leadsToTheFormOfWhatItCannotRead(String line, String form) {
        for (var language : Language.values()) {
            browser.speak(language);

            var way = browser.post("/capture", Map.of("line", line, "from", "/"))
                    .expectFirst("#capture-reply .capture__form");

            assertThat(way.attr("href")).isEqualTo(form);
            assertThat(way.text()).isEqualTo(language == Language.KO ? "항목별 입력" : "Field by field");
        }
    }

    @Test
    void opensWithALineInItsBox() {
        var page = browser.get("/capture?line=weigh+70.8&from=%2Fhealth");

        assertThat(page.expectFirst("#capture input[name=line]").val()).isEqualTo("weigh 70.8");
        assertThat(page.expectFirst("#capture input[name=from]").val()).isEqualTo("/health");
    }

    @Test
    void leadsNobodyElsewhere() {
        assertThat(browser.get("/capture?from=https%3A%2F%2Fevil.example")
                        .expectFirst("input[name=from]")
                        .val())
                .isEqualTo("/");
        assertThat(browser.get("/capture?from=%2F%2Fevil.example")
                        .expectFirst("input[name=from]")
                        .val())
                .isEqualTo("/");
        assertThat(browser.get("/capture?from=%2Fcapture")
                        .expectFirst("input[name=from]")
                        .val())
                .isEqualTo("/");
    }
}
