package hoego.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Language;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What a newcomer sees before there is a single entry. */
@MicronautTest(transactional = false)
class EmptyPagesTest {

    @Inject
    Browser browser;

    @Test
    void sayWhereToBegin() {
        assertThat(browser.get("/").select(".offer").text()).startsWith("Nothing is entered yet.");
        assertThat(browser.get("/timeline").select(".empty a").attr("href")).isEqualTo("/capture");
        assertThat(browser.get("/search").select(".empty").text()).startsWith("Looks through every area");
    }

    @Test
    void speakOfTheQuarterAtHand() {
        var page = browser.get("/");

        assertThat(page.select("h1").text()).isEqualTo("2021 Q1");
        assertThat(page.select(".period__days span").text()).isEqualTo("Day 89 of 90");
        assertThat(page.select(".period [rel=prev]").attr("href")).isEqualTo("/?period=2020-Q4");
    }

    @Test
    void speakOfAnyPeriodThatIsAskedFor() {
        assertThat(browser.get("/?period=2020").select("h1").text()).isEqualTo("2020");
        assertThat(browser.get("/?period=2021-Q3").select(".period__days span").text())
                .isEqualTo("Starts 1 Jul");
        assertThat(browser.get("/?period=2020-W53").select(".period__days span").text())
                .isEqualTo("Ended 3 Jan");
        assertThat(browser.status("/?period=yesterday")).isEqualTo(404);
    }

    @Test
    void askForNothingInAPeriodThatIsOver() {
        assertThat(browser.get("/").select(".card--area form, .card--area .button"))
                .isNotEmpty();

        var over = browser.get("/?period=2020-Q4");

        assertThat(over.select(".card--area")).hasSize(7);
        assertThat(over.select(".card--area form, .card--area .button")).isEmpty();
        assertThat(over.select(".card--area .line").eachText())
                .containsOnly("Nothing had been written down by then.")
                .hasSize(7);
    }

    @Test
    void speakKorean() {
        browser.speak(Language.KO);

        assertThat(browser.get("/").select(".period__days span").text()).isEqualTo("90일 중 89일째");
        assertThat(browser.get("/search?q=ㄱ").select(".empty").text()).isEqualTo("두 글자 이상 써 주세요.");
    }

    @Test
    void keepThePeriodOnTheirLinks() {
        var links = browser.get("/?period=2020-Q4").select("nav a[href*=timeline], nav a[href*=retrospectives]");

        assertThat(links.eachAttr("href")).allSatisfy(href -> assertThat(href).endsWith("?period=2020-Q4"));
    }

    @Test
    void treatNonsenseInTheAddressAsNothing() {
        assertThat(browser.status("/timeline?area=nowhere&kind=nothing&day=2021-13-40&before=x&q=%25_"))
                .isEqualTo(200);
        assertThat(browser.status("/?area=nowhere")).isEqualTo(200);
    }
}
