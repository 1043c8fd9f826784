package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ErrorPageTest {

    @Inject
    Browser browser;

    @Test
    void saysThatThereIsNothing() {
        assertThat(browser.status("/nowhere")).isEqualTo(404);
        assertThat(browser.get("/nowhere").select("h1").text()).isEqualTo("There is nothing here");
    }

    @Test
    void cannotReadAFormWithoutAnyField() {
        assertThat(browser.answerTo("/trash/nowhere-1/restoration", Map.of()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void saysItInTheOwnersLanguage() {
        browser.speak(Language.KO);

        assertThat(browser.get("/nowhere").select("h1").text()).isEqualTo("여기에는 아무것도 없어요");
    }
}
