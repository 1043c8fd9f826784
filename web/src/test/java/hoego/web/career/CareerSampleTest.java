package hoego.web.career;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.Sample;
import hoego.web.Threads;
import hoego.web.UiBinder;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fact of the sample quarter about work, in both languages. */
@MicronautTest(transactional = false)
class CareerSampleTest {

    @Inject
    Browser browser;

    @Inject
    Sample sample;

    @Inject
    CareerSampleQuarter quarter;

    @Inject
    Threads threads;

    @Inject
    UiBinder uis;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/career/positions/1|service-development team",
                "/career/positions/1|since early 2019",
                "/career/positions/1|all that operations needs",
                "/career/positions/1|DevOps",
                "/career/positions/1|AI and search",
                "/career/positions/1|decided to make it a career",
                "/career/positions/1|There is no senior to learn from",
                "/career/positions/1/team-sizes|began to divide the work by interest",
                "/career/undertakings/1|managed with Ansible",
                "/career/undertakings/1|Kubernetes Not reached 2019 sample Edit",
                "/career/undertakings/1|steep learning curve too few people my own skills",
                "/career/undertakings/1|Docker Swarm Reached second half of 2020 – March 2021",
                "/career/undertakings/1|Domain knowledge was gained",
                "/career/undertakings/1|too broad to go deep in one stack",
                "/career/undertakings/1|risk of burnout and of being the bottleneck has eased",
                "/career/achievements/1|Face recognition service launched",
                "/career/achievements/1|first service built on containers",
                "/career/achievements/1|March 2021",
                "/career|1 achievement",
                "/career|7 lessons 19 h in all"
            })
    void standsOnItsPage(String path, String text) {
        load(Language.EN);

        assertThat(browser.get(path).expectFirst("#content").text()).contains(text);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, service-development, /career/positions/1",
        "EN, ansible, /career/undertakings/1",
        "EN, learning curve, /career/undertakings/1",
        "EN, my own skills, /career/undertakings/1",
        "EN, swarm, /career/undertakings/1",
        "EN, face recognition, /career/achievements/1",
        "EN, divide the work, /career/positions/1",
        "KO, 서비스개발, /career/positions/1",
        "KO, 러닝커브, /career/undertakings/1",
        "KO, 얼굴인식, /career/achievements/1",
        "KO, 번아웃, /career/undertakings/1"
    })
    void isFound(Language language, String words, String path) {
        load(language);

        assertThat(browser.get("/search?q=" + words.replace(" ", "+")).select("a[href=" + path + "]"))
                .isNotEmpty();
    }

    @Test
    void keepsStruckAsides() {
        load(Language.EN);

        assertThat(browser.get("/career/undertakings/1").select("del").eachText())
                .contains("my own skills");
        assertThat(browser.get("/retrospectives/2021-Q1")
                        .select(".sheet[data-area=career] del")
                        .eachText())
                .contains("my own skills");
    }

    @Test
    void isOnTheTimelineWhereItHasADay() {
        load(Language.EN);

        var told = browser.get("/timeline?area=career&period=2021-Q1")
                .select("#days .moment a")
                .eachText();

        assertThat(told).contains("Team of 4: began to divide the work by interest", "Team of 1");
        assertThat(browser.get("/timeline?area=career&kind=team-size").select("#days .moment"))
                .hasSize(4);
    }

    @Test
    void showsItsHeadlineOnTheDashboard() {
        load(Language.EN);

        var card = browser.get("/?period=2021-Q1").expectFirst("#card-career");

        assertThat(card.select(".figure").text()).isEqualTo("1 achievement");
        assertThat(card.select(".line").text())
                .isEqualTo("Face recognition service launched move to containers: attempt 2, Docker Swarm");
        assertThat(card.select("footer").text()).isEqualTo("Load 2 of 5, easing · energy 4 of 5");
    }

    @Test
    void letsOthersBeginWithIt() {
        var made = quarter.load(Language.EN, Map.of());

        var containers = made.get("career.undertaking.containers");
        var origin = threads.origin(uis.stranger(Language.EN), String.valueOf(containers))
                .orElseThrow();
        assertThat(origin.title()).isEqualTo("move to containers");
        assertThat(origin.words())
                .contains(
                        "## Kubernetes, 2019",
                        "- ~~my own skills~~",
                        "## Docker Swarm, second half of 2020 – March 2021");
        assertThat(threads.origin(uis.stranger(Language.EN), "career.undertaking.99"))
                .isEmpty();
    }

    @Test
    void leavesWhatTheOwnersOwnHangsOnAsTheirs() {
        load(Language.EN);
        browser.post(
                "/career/undertakings/1/attempts",
                Map.of(
                        "approach",
                        "Nomad",
                        "startedOn",
                        "2021-03-30",
                        "startedPrecision",
                        "day",
                        "outcome",
                        "running"));

        sample.remove();

        assertThat(browser.get("/career/undertakings").select("tbody tr")).hasSize(1);
        assertThat(browser.get("/career/undertakings/1").select(".sample")).isEmpty();
        assertThat(browser.get("/career/undertakings/1").select(".attempt")).hasSize(1);
        assertThat(browser.get("/career/positions").select("tbody tr")).hasSize(1);
        assertThat(browser.get("/career/positions/1/team-sizes").select("tbody tr"))
                .isEmpty();
        assertThat(browser.get("/career/achievements").select("tbody tr")).isEmpty();
    }

    private void load(Language language) {
        browser.speak(language);
        sample.load(language);
    }
}
