package hoego.web.career;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.Sample;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
class CareerPagesTest {

    @Inject
    Browser browser;

    @Inject
    Sample sample;

    @BeforeEach
    void signIn() {
        browser.signIn();
    }

    @Test
    void beginWithTheFieldThatStartsThem() {
        assertThat(browser.get("/").select("#card-career input[name=title]")).hasSize(1);
        assertThat(browser.get("/career").select("a[href=/career/positions/new]"))
                .isNotEmpty();

        var form = browser.submit("/", "#card-career form", Map.of("title", "First talk given"));

        assertThat(form.select("#field-title").val()).isEqualTo("First talk given");
    }

    @ParameterizedTest
    @CsvSource({
        "/career/positions, functionHired=Operations&startedOn=2021-01-04&startedPrecision=day",
        "/career/positions/1/team-sizes, people=3&day=2021-03-01",
        "/career/undertakings, title=move",
        "/career/undertakings/1/attempts, approach=Swarm&startedOn=2021-01-04&startedPrecision=day&outcome=running",
        "/career/achievements, title=Launched&day=2021-03-30"
    })
    void takeBackWhatWasAdded(String list, String fields) {
        sample.load(Language.EN);
        var before = browser.get(list).expectFirst("[data-total]").attr("data-total");

        var added = browser.post(list, fields(fields));
        assertThat(browser.get(list).expectFirst("[data-total]").attr("data-total"))
                .isNotEqualTo(before);
        browser.submit(added.expectFirst(".notice form:has(button:contains(Undo))"), Map.of());

        assertThat(browser.get(list).expectFirst("[data-total]").attr("data-total"))
                .isEqualTo(before);
    }

    private static Map<String, String> fields(String written) {
        return Arrays.stream(written.split("&"))
                .map(field -> field.split("="))
                .collect(toMap(field -> field[0], field -> field[1]));
    }

    @ParameterizedTest
    @CsvSource({
        "/career/positions, functionHired=Operations&startedOn=2021-01-04&startedPrecision=day&endedOn=2020-12-31&endedPrecision=day, endedOn, It ends before it began.",
        "/career/positions, startedOn=2021-01-04&startedPrecision=day, functionHired, Fill this in.",
        "/career/undertakings/1/attempts, approach=Swarm&startedOn=2021-01-04&startedPrecision=day&outcome=reached, endedOn, 'An attempt that is over has an end, and one that is running has none.'",
        "/career/undertakings/1/attempts, approach=Swarm&startedOn=2021-01-04&startedPrecision=day&endedOn=2021-02-01&outcome=running, endedOn, 'An attempt that is over has an end, and one that is running has none.'",
        "/career/undertakings/1/attempts, approach=Swarm&startedOn=2021-01-04&startedPrecision=day&endedOn=2021-04-01&outcome=reached, endedOn, This day is still to come.",
        "/career/achievements, title=Launched&day=2021-03-31, day, This day is still to come.",
        "/career/achievements, title=Launched&day=2021-03-30&evidence=javascript:alert(1), evidence, Give a whole address: https://…",
        "/career/achievements, title=Launched&day=2021-03-30&undertakingId=99, undertakingId, This undertaking was deleted. Choose another or none.",
        "/career/undertakings, title=move&positionId=99, positionId, This position was deleted. Choose another or none.",
        "/career/positions/1/team-sizes, people=0&day=2021-03-01, people, At least 1.",
        "/career/positions/1/team-sizes, people=3&day=2021-03-31, day, This day is still to come."
    })
    void askAboutWhatCannotBe(String list, String fields, String field, String problem) {
        sample.load(Language.EN);

        var answer = browser.answerTo(list, fields(fields));

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#problem-" + field).text()).isEqualTo(problem);
    }

    @Test
    void keepWhatIsKnownRoughlyAsItIs() {
        browser.post("/career/achievements", Map.of("title", "Launched", "day", "2021-03-30", "precision", "half"));

        assertThat(browser.get("/career/achievements/1").expectFirst("#content").text())
                .contains("first half of 2021");
        assertThat(browser.get("/career/achievements?period=2021").select("tbody tr"))
                .hasSize(1);
        assertThat(browser.get("/career/achievements?period=2021-Q1").select("tbody tr"))
                .isEmpty();
        assertThat(browser.get("/timeline?area=career").select("#days .moment")).isEmpty();
    }

    @Test
    void doNotTellAPastQuarterThatAPositionEndedLater() {
        browser.post(
                "/career/positions",
                Map.of(
                        "functionHired", "Operations",
                        "startedOn", "2019-03-04",
                        "startedPrecision", "day",
                        "endedOn", "2021-02-26",
                        "endedPrecision", "day"));

        assertThat(browser.get("/career?period=2020-Q4")
                        .select("section:has(#held) small")
                        .text())
                .isEqualTo("since 4 March 2019");
        assertThat(browser.get("/career?period=2021-Q1")
                        .select("section:has(#held) small")
                        .text())
                .contains("26 February 2021");
        assertThat(browser.get("/career/positions?period=2020-Q4")
                        .select("tbody .day")
                        .text())
                .isEqualTo("since 4 March 2019");
        assertThat(browser.get("/career/positions/1").select("#content").text()).contains("26 February 2021");
    }

    @Test
    void narrowTheirLists() {
        sample.load(Language.EN);
        browser.post("/career/undertakings", Map.of("title", "automate backups"));
        browser.post("/career/achievements", Map.of("title", "Talk given", "day", "2021-03-30"));

        assertThat(listed("/career/undertakings")).isEqualTo(2);
        assertThat(listed("/career/undertakings?state=reached")).isEqualTo(1);
        assertThat(listed("/career/undertakings?state=ahead")).isEqualTo(1);
        assertThat(listed("/career/undertakings?q=learning+curve")).isEqualTo(1);
        assertThat(listed("/career/undertakings?period=2019")).isEqualTo(1);
        assertThat(listed("/career/undertakings?period=2018")).isZero();
        assertThat(listed("/career/achievements?undertaking=1")).isEqualTo(1);
        assertThat(listed("/career/achievements?undertaking=0")).isEqualTo(1);
        assertThat(listed("/career/achievements?q=talk")).isEqualTo(1);
        assertThat(listed("/career/positions?q=search")).isEqualTo(1);
        assertThat(listed("/career/positions?period=2018")).isZero();
        assertThat(browser.get("/career/undertakings/1/attempts?outcome=reached")
                        .select(".attempt"))
                .hasSize(1);
        assertThat(browser.get("/career/undertakings/1/attempts?by=2019-12-31").select(".attempt"))
                .hasSize(1);
        assertThat(attempts("?period=2019")).containsExactly("Kubernetes");
        assertThat(attempts("?period=2021-Q1")).containsExactly("Docker Swarm");
        assertThat(attempts("?period=2018")).isEmpty();
        assertThat(listed("/career/positions/1/team-sizes?period=2021-Q1")).isEqualTo(4);
        assertThat(listed("/career/positions/1/team-sizes?q=divide")).isEqualTo(1);
    }

    private List<String> attempts(String query) {
        return browser.get("/career/undertakings/1/attempts" + query)
                .select(".attempt h3")
                .eachText();
    }

    @Test
    void keepTheDayOfAProofWhileTheyAreNarrowed() {
        sample.load(Language.EN);
        var attempts = browser.get("/career/undertakings/1/attempts?by=2019-12-31");

        assertThat(attempts.select("#content .line").text()).isEqualTo("Those that had begun by 31 December 2019.");
        assertThat(browser.submit(attempts.expectFirst(".filters"), Map.of("q", ""))
                        .select(".attempt"))
                .hasSize(1);
    }

    @Test
    void showAnUndertakingAsItWasInAPastQuarter() {
        sample.load(Language.EN);

        var then = browser.get("/career?period=2020-Q4").expectFirst("section:has(#tried)");
        assertThat(then.select(".pill").text()).isEqualTo("Running");
        assertThat(then.text()).doesNotContain("2021").doesNotContain("Domain knowledge");
        assertThat(listed("/career/undertakings?period=2020-Q4&state=running")).isOne();

        var now = browser.get("/career?period=2021-Q1").expectFirst("section:has(#tried)");
        assertThat(now.select(".pill").text()).isEqualTo("Reached");
        assertThat(now.text()).contains("March 2021", "Domain knowledge");
    }

    @Test
    void doNotTellAPastQuarterWhatCameOfALaterAttempt() {
        browser.post("/career/undertakings", Map.of("title", "Move", "outcome", "It went live"));
        attempt("2019-10-01", "2019-11-30", "not-reached");
        attempt("2020-08-01", "2020-10-30", "reached");

        assertThat(tried("2019-Q4").select(".pill").text()).isEqualTo("Not reached");
        assertThat(tried("2019-Q4").text()).doesNotContain("It went live");
        assertThat(tried("2020-Q4").text()).contains("It went live");
        assertThat(tried("2020-Q1").select(".empty").text()).isEqualTo("No undertaking ran in this period.");
    }

    private void attempt(String start, String end, String outcome) {
        browser.post(
                "/career/undertakings/1/attempts",
                Map.of(
                        "approach",
                        "by hand",
                        "startedOn",
                        start,
                        "startedPrecision",
                        "day",
                        "endedOn",
                        end,
                        "endedPrecision",
                        "day",
                        "outcome",
                        outcome));
    }

    private Element tried(String period) {
        return browser.get("/career?period=" + period).expectFirst("section:has(#tried)");
    }

    private int listed(String list) {
        return browser.get(list).select("tbody tr").size();
    }

    @Test
    void showAttemptsAcrossTheYearsWithWhatCameOfThem() {
        sample.load(Language.EN);

        var course = browser.get("/career/undertakings/1").expectFirst(".course");

        assertThat(course.select(".course__year").eachText()).containsExactly("2019", "2020", "2021");
        assertThat(course.select(".course__bar").eachAttr("data-outcome")).containsExactly("not-reached", "reached");
        assertThat(course.select(".course__bar").eachAttr("x")).containsExactly("0.0%", "49.9%");
        assertThat(course.select(".course__mark")).hasSize(1);
    }

    @Test
    void comeBackWithAllThatBelongedToThem() {
        sample.load(Language.EN);
        var before =
                browser.get("/career/undertakings/1").expectFirst("#content").text();

        var gone = browser.submit("/career/undertakings/1", ".deletion", Map.of());
        assertThat(browser.get("/career/achievements/1").expectFirst("#content").text())
                .doesNotContain("move to containers");
        browser.submit(gone.expectFirst(".notice form[action$=restoration]"), Map.of());

        assertThat(browser.get("/career/undertakings/1").expectFirst("#content").text())
                .isEqualTo(before);
    }

    @Test
    void askForWhatARecordBelongsToFirst() {
        sample.load(Language.EN);
        browser.submit("/career/undertakings/1/attempts", ".attempt .deletion", Map.of());
        browser.submit("/career/undertakings/1", ".deletion", Map.of());

        var asked = browser.post("/trash/career-1/restoration", Map.of("key", "a"));

        assertThat(asked.select(".notice p").text())
                .isEqualTo("Not restored: it belongs to “move to containers”, which was deleted. Restore that first.");
    }

    @Test
    void leadToTheUndertakingOfAnAttempt() {
        sample.load(Language.EN);
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

        var moment = browser.get("/timeline?area=career&kind=attempt").expectFirst("#days .moment a");

        assertThat(moment.text()).isEqualTo("move to containers: began with Nomad");
        assertThat(moment.attr("href")).isEqualTo("/career/undertakings/1");
    }
}
