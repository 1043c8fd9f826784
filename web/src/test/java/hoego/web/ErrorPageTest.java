package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class ErrorPageTest {

    @Inject
    Browser browser;

    @Test
    void saysThatThereIsNothing() {
        assertThat(browser.status("/nowhere")).isEqualTo(404);
        assertThat(browser.get("/nowhere").select("h1").text()).isEqualTo("There is nothing here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/broken/action", "/broken/template"})
    void saysThatSomethingFailed(String path) {
        var answer = browser.answer(path);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Something went wrong").doesNotContain("on purpose");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trash/nowhere-1/restoration", "/broken/form", "/nowhere"})
    void saysItAlsoWhenTheBodyOfAFormComesLate(String path) {
        var answer = browser.answerInTwoPartsTo(path, Map.of("key", "k"));

        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).contains("<h1>");
    }

    @Test
    void saysItInTheOwnersLanguage() {
        browser.speak(Language.KO);

        assertThat(browser.get("/nowhere").select("h1").text()).isEqualTo("여기에는 아무것도 없어요");
    }
}
