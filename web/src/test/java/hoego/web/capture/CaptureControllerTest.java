package hoego.web.capture;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
