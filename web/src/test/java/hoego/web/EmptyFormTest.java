package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class EmptyFormTest {

    @Inject
    Browser browser;

    @Test
    void isEnoughForAButton() {
        browser.post("/health/weigh-ins", Map.of("measuredOn", "2021-03-30", "weightKg", "70.8"));

        var page = browser.post("/health/weigh-ins/1/deletion", Map.of());

        assertThat(page.select(".notice form[action^=/trash/]").size()).isOne();
    }

    @Test
    void isReadAsOneWithNothingFilledIn() {
        var page = browser.post("/health/weigh-ins", Map.of());

        assertThat(page.select(".field__problem").size()).isEqualTo(2);
    }
}
