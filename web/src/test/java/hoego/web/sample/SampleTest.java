package hoego.web.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.Ref;
import hoego.web.Sample;
import hoego.web.SampleQuarter;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "spec", value = "SampleTest")
class SampleTest {

    /** Pebbles on a beach: an area that is easy to count. */
    @Singleton
    @Requires(property = "spec", value = "SampleTest")
    static final class Pebbles implements SampleQuarter {

        private int lying;
        private @Nullable Language language;
        private boolean broken;

        @Override
        public String area() {
            return "pebbles";
        }

        @Override
        public boolean isLoaded() {
            return lying > 0;
        }

        @Override
        public Map<String, Ref> load(Language spoken, Map<String, Ref> earlier) {
            if (broken) {
                throw new IllegalStateException("no beach");
            }
            lying = lying + 3;
            language = spoken;
            return Map.of();
        }

        @Override
        public int remove() {
            var gone = lying;
            lying = 0;
            return gone;
        }
    }

    @Inject
    Pebbles pebbles;

    @Inject
    Sample sample;

    @Inject
    Browser browser;

    @BeforeEach
    void clearTheBeach() {
        pebbles.remove();
        pebbles.broken = false;
    }

    @Test
    void isLoadedInTheOwnersLanguage() {
        browser.speak(Language.KO);

        var answer = browser.answerTo("/settings/sample", Map.of("key", "a"));

        assertThat(answer.headers().firstValue("location")).hasValue("/?period=2021-Q1");
        assertThat(pebbles.language).isEqualTo(Language.KO);
        assertThat(pebbles.lying).isEqualTo(3);
    }

    @Test
    void isLoadedOnce() {
        sample.load(Language.EN);
        sample.load(Language.EN);

        assertThat(pebbles.lying).isEqualTo(3);
    }

    @Test
    void isSaidToBeLoadedOnlyWhileItIs() {
        assertThat(browser.get("/settings").select(".sample-remark")).isEmpty();

        sample.load(Language.EN);
        var page = browser.get("/settings");

        assertThat(browser.get("/").select(".sample-remark")).hasSize(1);
        assertThat(page.select(".sample-remark").text()).startsWith("The sample quarter is loaded.");
        var asked = browser.get(page.expectFirst(".sample-remark a").attr("href"));
        assertThat(sample.isLoaded()).isTrue();
        var gone = browser.submit(asked.expectFirst("#form form"), Map.of());
        assertThat(gone.select(".notice p").text()).startsWith("The sample is gone: ");
        assertThat(pebbles.lying).isZero();
        assertThat(sample.isLoaded()).isFalse();
        assertThat(browser.get("/settings").select(".sample-remark")).isEmpty();
    }

    @Test
    void saysExactlyWhatGoes() {
        sample.load(Language.EN);
        browser.post("/health/weigh-ins", Map.of("measuredOn", "2021-03-30", "weightKg", "70.8"));
        browser.submit("/health/weigh-ins", "main tbody tr:has(.sample) .deletion", Map.of());
        var weighIns =
                browser.get("/health/weigh-ins").expectFirst("[data-total]").attr("data-total");

        var page = browser.get("/settings/sample/deletion");

        assertThat(page.select(".going dt:contains(Weight) + dd").text())
                .isEqualTo(Integer.toString(Integer.parseInt(weighIns) - 1));
        assertThat(page.select(".going dt").eachText()).doesNotContain("Others").contains("Goal", "Worry", "Action");
        browser.submit(page.expectFirst("#form form"), Map.of());
        assertThat(browser.get("/health/weigh-ins").expectFirst("[data-total]").attr("data-total"))
                .isEqualTo("1");
        assertThat(browser.get("/settings/sample/deletion").select(".going")).isEmpty();
    }

    @Test
    void isNotLoadedByHalves() {
        pebbles.broken = true;

        assertThatThrownBy(() -> sample.load(Language.EN)).hasMessage("no beach");

        assertThat(sample.isLoaded()).isFalse();
    }
}
