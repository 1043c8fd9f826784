package hoego.web.goals;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class WorryPagesTest {

    @Inject
    Browser browser;

    @Test
    void sayWhatToDoFirst() {
        assertThat(browser.get("/goals/worries").select(".empty").text()).startsWith("No worries yet. Write one above");
        assertThat(browser.get("/goals/worries?q=knee").select(".empty").text()).isEqualTo("No worries here.");
    }

    @Test
    void takeAWordAndATapOnAnArea() {
        var form = browser.get("/goals").expectFirst(".worrying");
        assertThat(form.select("button[name=area]").eachText())
                .containsExactly("Career", "Interviews", "Blog", "Study", "Side projects", "Health");

        var page = browser.submit(form, Map.of("words", "weight creeping up", "area", "health"));

        assertThat(page.select(".notice p").text()).isEqualTo("A worry about Health was saved.");
        assertThat(browser.get("/goals").select("#worries tbody tr").text()).isEqualTo("Health 1 1 0 –");
        var row = browser.get("/goals/worries").expectFirst("#worry-1");
        assertThat(row.select("td").eachText())
                .containsExactly("weight creeping up", "Health", "30 March 2021", "0", "Open", "Edit Delete");
    }

    @Test
    void askForTheAreaWhereOnlyEnterWasPressed() {
        var form = browser.get("/goals").expectFirst(".worrying");
        assertThat(form.expectFirst("button").hasAttr("name")).isFalse();

        var asked = browser.submit(form, Map.of("words", "weight creeping up"));

        assertThat(asked.select("#problem-area").text()).isEqualTo("Choose one.");
        assertThat(asked.select("input[name=area][checked]")).isEmpty();
        assertThat(browser.get("/goals/worries").select("tbody [id^=worry-]")).isEmpty();

        browser.submit(asked.expectFirst("#form form"), Map.of("area", "health"));

        assertThat(browser.get("/goals/worries").expectFirst("#worry-1").text())
                .startsWith("weight creeping up Health 30 March 2021");
    }

    @Test
    void keepARoughDateRough() {
        browser.submit(
                "/goals/worries/new",
                "#form form",
                Map.of("words", "will it heal", "area", "health", "day", "2020-02-20", "precision", "quarter"));

        assertThat(browser.get("/goals/worries").select("#worry-1").text()).contains("early 2020");
        assertThat(browser.get("/goals/worries?period=2020-Q1").select("tbody [id^=worry-]"))
                .hasSize(1);
        assertThat(browser.get("/goals/worries?period=2020-W08").select("tbody [id^=worry-]"))
                .isEmpty();
        assertThat(browser.get("/timeline").select(".moment")).isEmpty();
    }

    @Test
    void tellWhatWasDone() {
        worry();
        browser.submit("/goals/worries/1", "#actions form.quick", Map.of("what", "asked a senior"));

        assertThat(browser.get("/goals/worries/1").expectFirst(".pill").text()).isEqualTo("Acted on");
        assertThat(browser.get("/goals/worries/actions?period=2021-Q1&area=career")
                        .select(".pager")
                        .attr("data-total"))
                .isEqualTo("1");

        browser.submit("/goals/worries/1/actions/1/edit", "#form form", Map.of("what", "asked two seniors"));

        assertThat(browser.get("/goals/worries/1/actions")
                        .expectFirst("tbody td")
                        .text())
                .isEqualTo("asked two seniors");

        var page = browser.submit("/goals/worries/1", "#action-1 .deletion", Map.of());
        assertThat(browser.get("/goals/worries/1").select("#action-1")).isEmpty();
        browser.submit(page.expectFirst(".notice form"), Map.of());
        assertThat(browser.get("/goals/worries/1").select("#action-1")).hasSize(1);
    }

    @Test
    void refuseADayThatIsStillToCome() {
        var future = Map.of("area", "career", "words", "no senior", "day", "2021-03-31");

        assertThat(browser.post("/goals/worries", future).select("#problem-day").text())
                .isEqualTo("This day is still to come.");
        worry();
        assertThat(browser.post("/goals/worries/1", future)
                        .select("#problem-day")
                        .text())
                .isEqualTo("This day is still to come.");
        assertThat(browser.post("/goals/worries/1/actions", Map.of("what", "asked", "day", "2021-03-31"))
                        .select("#problem-day")
                        .text())
                .isEqualTo("This day is still to come.");
    }

    @Test
    void areFoundByWordsTypedInPieces() {
        var typed = Normalizer.normalize("시니어", Normalizer.Form.NFD);
        browser.post("/goals/worries", Map.of("area", "career", "words", "시니어가 없다", "day", "2021-02-01"));
        browser.post("/goals/worries/1/actions", Map.of("what", "시니어를 찾았다", "day", "2021-02-01"));
        browser.post(
                "/goals/resolutions",
                Map.of("area", "career", "words", "시니어 찾기", "period", "2021-Q1", "madeOn", "2021-01-01"));
        browser.post("/goals", Map.of("kind", "milestones", "title", "시니어 찾기", "area", "career", "period", "2021"));
        browser.post("/goals/1/milestones", Map.of("title", "시니어 모임"));
        browser.post(
                "/goals",
                Map.of("kind", "habit", "title", "묻기", "area", "career", "period", "2021", "timesPerWeek", "1"));
        browser.post("/goals/2/check-ins", Map.of("note", "시니어에게 물었다", "day", "2021-02-01"));

        for (var list : List.of(
                "/goals/worries",
                "/goals/worries/actions",
                "/goals/worries/1/actions",
                "/goals/resolutions",
                "/goals",
                "/goals/1/milestones",
                "/goals/2/check-ins")) {
            assertThat(browser.get(list + "?q=" + URLEncoder.encode(" " + typed, UTF_8))
                            .select(".pager")
                            .attr("data-total"))
                    .as(list)
                    .isEqualTo("1");
        }
    }

    @Test
    void letAWorryGoAndTakeItBack() {
        worry();

        var page = browser.submit("/goals/worries/1", "form[action$=let-go]", Map.of());

        assertThat(page.expectFirst(".pill").text()).isEqualTo("Let go");
        assertThat(browser.get("/goals/worries?state=let-go").select("tbody [id^=worry-]"))
                .hasSize(1);

        browser.submit(page.expectFirst(".notice form"), Map.of());

        assertThat(browser.get("/goals/worries/1").expectFirst(".pill").text()).isEqualTo("Open");
    }

    @Test
    void answerAWorryByAGoal() {
        worry();
        browser.post("/goals", Map.of("kind", "milestones", "title", "grow", "area", "career", "period", "2021"));

        browser.submit("/goals/worries/1", ".becoming form", Map.of("goalId", "1"));

        assertThat(browser.get("/goals/worries/1").select(".line a").text()).isEqualTo("grow");
        assertThat(browser.get("/goals/1").select(".vow").text()).contains("no senior");
    }

    @Test
    void askWhichGoalAnswersIt() {
        worry();
        browser.post(
                "/goals/resolutions",
                Map.of("area", "career", "words", "grow", "period", "2021-Q1", "madeOn", "2021-01-01"));
        browser.post("/goals", Map.of("kind", "milestones", "title", "grow", "area", "career", "period", "2021"));

        for (var record : List.of("/goals/worries/1", "/goals/resolutions/1")) {
            for (var goal : List.of("", "99", "none")) {
                var answer = browser.answerTo(record + "/goal", Map.of("goalId", goal));
                assertThat(answer.statusCode()).as(record).isEqualTo(422);
                assertThat(Jsoup.parse(answer.body()).select("#problem-goalId").text())
                        .as(record)
                        .isEqualTo("Choose a goal.");
            }
            assertThat(browser.get(record).expectFirst(".pill").text()).isEqualTo("Open");
        }
        assertThat(browser.answerTo("/goals/worries/9/goal", Map.of("goalId", "1"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void sayHowLongWhatWasDoneTook() {
        worry();
        browser.submit("/goals/worries/1", "#actions form.quick", Map.of("what", "asked a senior", "minutes", "140"));
        browser.submit("/goals/worries/1/actions/new", "#form form", Map.of("what", "read", "minutes", "60"));

        assertThat(browser.get("/goals").expectFirst("#worries tbody tr").text())
                .isEqualTo("Career 1 1 2 3 h 20 min");
        assertThat(browser.get("/goals/worries/1/actions")
                        .select("#action-1 td.number")
                        .text())
                .isEqualTo("2 h 20 min");
        assertThat(browser.post("/goals/worries/1/actions", Map.of("what", "x", "day", "2021-03-01", "minutes", "0"))
                        .select("#problem-minutes")
                        .text())
                .isEqualTo("At least 1.");
    }

    @Test
    void nameTheAreasWithManyWorriesAndFewActions() {
        for (var words : List.of("one", "two", "three")) {
            browser.post("/goals/worries", Map.of("area", "health", "words", words, "day", "2021-02-01"));
        }
        browser.post("/health/workouts", Map.of("kind", "walking", "minutes", "90", "doneOn", "2021-03-01"));

        var page = browser.get("/goals/worries");
        assertThat(page.select(".lopsided").text())
                .isEqualTo("Many worries, few actions: Health. Named are areas with at least 3 worries and fewer than "
                        + "half as many actions.");
        assertThat(page.select("#balance tbody th a").text()).isEqualTo("Minutes of exercise: 1 h 30 min");

        browser.post("/goals/worries/1/actions", Map.of("what", "walked", "day", "2021-03-01"));
        browser.post("/goals/worries/1/actions", Map.of("what", "walked", "day", "2021-03-02"));
        assertThat(browser.get("/goals/worries").select(".lopsided")).isEmpty();
    }

    @Test
    void standBesideTheCommunitiesOneTakesPartIn() {
        browser.post("/goals/worries", Map.of("area", "study", "words", "alone", "day", "2021-02-01"));
        browser.submit("/study/groups/new", "#form form", Map.of("name", "agile", "startedOn", "2021-01-01"));
        browser.post("/study/meetings", Map.of("groupId", "1", "heldOn", "2021-03-20", "minutes", "120"));

        assertThat(browser.get("/goals/worries").select("#balance tbody th a").eachText())
                .containsExactly(
                        "Minutes of study (meetings and reading): 2 h",
                        "Active study groups (met in the last 35 days): 1 group");
    }

    @Test
    void areAnsweredByWhatWasDone() {
        worry();
        browser.post("/goals/worries/1/actions", Map.of("what", "asked", "day", "2021-03-01"));

        var page = browser.submit("/goals/worries/1", "form[action$=/action]", Map.of("actionId", "1"));

        assertThat(page.expectFirst(".pill").text()).isEqualTo("Answered by an action");
        assertThat(page.select(".line a").text()).isEqualTo("asked");
        assertThat(browser.get("/goals/worries?state=action").select("tbody [id^=worry-]"))
                .hasSize(1);

        browser.submit(page.expectFirst(".notice form"), Map.of());
        assertThat(browser.get("/goals/worries/1").expectFirst(".pill").text()).isEqualTo("Acted on");

        var at = browser.post("/goals/worries/1/actions?answers=true", Map.of("what", "left", "day", "2021-03-02"));
        assertThat(at.expectFirst(".pill").text()).isEqualTo("Answered by an action");
        assertThat(browser.answerTo("/goals/worries/1/action", Map.of("actionId", "9"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void waitAgainWhileTheActionThatAnsweredThemIsDeleted() {
        worry();
        browser.post("/goals/worries/1/actions?answers=true", Map.of("what", "left", "day", "2021-03-02"));

        var page = browser.submit("/goals/worries/1", "#action-1 .deletion", Map.of());
        assertThat(page.expectFirst(".pill").text()).isEqualTo("Open");
        browser.submit(page.expectFirst(".notice form"), Map.of());
        assertThat(browser.get("/goals/worries/1").expectFirst(".pill").text()).isEqualTo("Answered by an action");

        var gone = browser.submit("/goals/worries/1", ".deletion", Map.of());
        browser.submit(gone.expectFirst(".notice form"), Map.of());
        assertThat(browser.get("/goals/worries/1").expectFirst(".pill").text()).isEqualTo("Answered by an action");
    }

    @Test
    void areAnsweredByAPrinciple() {
        worry();
        browser.post(
                "/career/principles",
                Map.of("number", "3", "words", "hand over", "since", "2021-01-01", "sincePrecision", "day"));
        assertThat(browser.get("/goals/worries/1")
                        .select("a[href^=/career/principles/new]")
                        .attr("href"))
                .isEqualTo("/career/principles/new?words=no+senior");

        var page = browser.submit("/goals/worries/1", "form[action$=/principle]", Map.of("principleId", "1"));

        assertThat(page.expectFirst(".pill").text()).isEqualTo("Answered by a principle");
        assertThat(page.select(".line a").attr("href")).isEqualTo("/career/principles/1");

        browser.post("/career/principles/1/deletion", Map.of());
        assertThat(browser.get("/goals/worries/1").expectFirst(".pill").text()).isEqualTo("Open");
        browser.submit("/trash", "[id^=trash-career-] form", Map.of());
        assertThat(browser.get("/goals/worries/1").expectFirst(".pill").text()).isEqualTo("Answered by a principle");
    }

    @Test
    void bringADeletedWorryBack() {
        worry();

        var page = browser.submit("/goals/worries/1", ".deletion", Map.of());
        assertThat(browser.get("/goals/worries").select("tbody [id^=worry-]")).isEmpty();

        browser.submit(page.expectFirst(".notice form"), Map.of());
        assertThat(browser.get("/goals/worries").select("tbody [id^=worry-]")).hasSize(1);
    }

    private void worry() {
        browser.post("/goals/worries", Map.of("area", "career", "words", "no senior", "day", "2021-02-01"));
    }
}
