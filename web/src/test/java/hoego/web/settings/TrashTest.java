package hoego.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class TrashTest {

    @Inject
    Browser browser;

    @Test
    void saysThatNothingWasDeleted() {
        assertThat(browser.get("/trash").select(".empty").text()).isEqualTo("Nothing was deleted in the last 30 days.");
    }

    @Test
    void knowsNoPlaceThatDoesNotExist() {
        var answer = browser.answerTo("/trash/nowhere-1/restoration", Map.of("key", "k"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is nothing here");
    }
}
