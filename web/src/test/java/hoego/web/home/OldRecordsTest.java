package hoego.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.MovableClock;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Years after its records, a quarter is still a choice away. */
@MicronautTest(transactional = false)
class OldRecordsTest {

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @Test
    void areReachedWithoutTypingTheirAddress() {
        browser.post("/health/weigh-ins", Map.of("measuredOn", "2021-03-30", "weightKg", "70.8"));
        clock.moveTo(LocalDate.of(2026, 11, 24));
        browser.signIn();

        assertThat(browser.get("/timeline").select("[name=period] [value=2021-Q1]"))
                .hasSize(1);
        assertThat(browser.get("/health/weigh-ins").select("[name=period] [value=2021-Q1]"))
                .hasSize(1);
        assertThat(browser.get("/?period=2026-Q1").select(".period__years a").eachAttr("href"))
                .contains("/?period=2021-Q1");
        assertThat(browser.get("/").select(".period__years a")).hasSize(6);
    }
}
