package hoego.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.Statements;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class HealthSampleTest {

    @Inject
    HealthSample sample;

    @Inject
    Browser browser;

    @Test
    void isLoadedInAFewStatementsAndMarked() {
        assertThat(sample.isLoaded()).isFalse();

        assertThat(Statements.during(() -> sample.load(Language.KO, Map.of()))).hasSizeLessThan(12);

        assertThat(sample.isLoaded()).isTrue();
        assertThat(browser.get("/health/courses").select("tbody .sample")).hasSize(1);
    }

    @Test
    void leavesNothingBehindButWhatTheOwnerMadeTheirs() {
        sample.load(Language.KO, Map.of());
        browser.submit("/health/workouts/129/edit", "#form form", Map.of("minutes", "55"));
        browser.submit("/health/weigh-ins/1/edit", ".deletion", Map.of());

        assertThat(sample.remove()).isGreaterThan(500);

        assertThat(sample.isLoaded()).isFalse();
        assertThat(browser.get("/timeline").select(".moment")).hasSize(1);
        assertThat(sample.remove()).isZero();
    }
}
