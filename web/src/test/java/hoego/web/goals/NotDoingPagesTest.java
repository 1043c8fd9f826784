package hoego.web.goals;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Facts;
import hoego.web.Language;
import hoego.web.MovableClock;
import hoego.web.Period;
import hoego.web.UiBinder;
import hoego.web.View;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is put off, refused or handed over on purpose. */
@MicronautTest(transactional = false)
class NotDoingPagesTest {

    private static final String LIST = "/goals/not-doing";

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @Inject
    List<Facts> facts;

    @Inject
    UiBinder uis;

    @Test
    void sayWhatToDoFirst() {
        assertThat(browser.get(LIST).select(".empty").text()).startsWith("Nothing here yet. Write down one thing");
        assertThat(browser.get(LIST + "?kind=refused").select(".empty").text()).isEqualTo("Nothing here.");
    }

    @Test
    void standWithThePrincipleBehindThem() {
        principle();
        browser.submit(
                LIST + "/new",
                "#form form",
                Map.of("what", "rebuild monitoring", "area", "career", "principleId", "1"));

        var page = browser.get(LIST + "/1");
        assertThat(page.expectFirst(".pill").text()).isEqualTo("Stands");
        assertThat(page.select(".why a").attr("href")).isEqualTo("/career/principles/1");
        assertThat(page.select(".why a").text()).isEqualTo("2 · not everything can be done");
        assertThat(browser.get(LIST + "?q=everything").select("[id^=not-doing-]"))
                .hasSize(1);

        browser.post("/career/principles/1/deletion", Map.of());
        assertThat(browser.get(LIST + "/1").select(".why p").text())
                .isEqualTo("not everything can be done deleted meanwhile");

        browser.submit(LIST + "/1/edit", "#form form", Map.of("what", "build it again"));
        assertThat(browser.get(LIST + "/1").select(".why p").eachText()).containsExactly("not everything can be done");
    }

    @Test
    void areNotDecidedAfterTheyWereLookedAtAgain() {
        add("put-off", "monitoring", Map.of());
        clock.moveTo(LocalDate.of(2021, 4, 10));
        browser.submit(LIST + "/1", "#look form", Map.of());
        clock.moveTo(LocalDate.of(2021, 4, 12));

        var page = browser.submit(LIST + "/1/edit", "#form form", Map.of("decidedOn", "2021-04-11"));

        assertThat(page.select("#problem-decidedOn").text()).isEqualTo("You looked at it again on 10 April 2021.");
    }

    @Test
    void needAGroundAndADayThatIsStillToCome() {
        var bare = Map.of("what", "x", "area", "career", "kind", "refused", "decidedOn", "2021-03-01");
        assertThat(browser.post(LIST, bare).select("#problem-reason").text())
                .isEqualTo("Give a reason, or choose the principle behind it.");
        assertThat(browser.post(LIST, with(bare, "principleId", "9"))
                        .select("#problem-principleId")
                        .text())
                .isEqualTo("Choose a principle.");
        assertThat(browser.post(LIST, with(with(bare, "reason", "no"), "reviewOn", "2021-03-01"))
                        .select("#problem-reviewOn")
                        .text())
                .isEqualTo("Choose a day after the decision.");
        assertThat(browser.post(LIST, with(with(bare, "reason", "no"), "decidedOn", "2021-04-01"))
                        .select("#problem-decidedOn")
                        .text())
                .isEqualTo("This day is still to come.");
    }

    @Test
    void comeUpOnTheirDayAndKeepHowTheyWereLookedAt() {
        add("put-off", "monitoring", Map.of("reviewOn", "2021-04-05"));
        assertThat(browser.get("/").text()).doesNotContain("Put off: look at it again");

        clock.moveTo(LocalDate.of(2021, 4, 5));
        assertThat(browser.get("/").text()).contains("Put off: look at it again");
        assertThat(browser.get(LIST + "?state=due").select("[id^=not-doing-]")).hasSize(1);

        assertThat(browser.post(LIST + "/1/still-right", Map.of("nextOn", "2021-04-05"))
                        .select("#problem-nextOn")
                        .text())
                .isEqualTo("Choose a day that is still to come.");
        var page = browser.submit(LIST + "/1", "#look form", Map.of("note", "not yet", "nextOn", "2021-05-05"));
        assertThat(page.expectFirst(".pill").text()).isEqualTo("Stands");
        assertThat(page.expectFirst("#looks tbody td").text()).isEqualTo("Still right not yet look again 5 May");
        assertThat(browser.get("/").text()).doesNotContain("Put off: look at it again");

        browser.submit(page.expectFirst(".notice form"), Map.of());
        assertThat(browser.get(LIST + "/1").expectFirst(".pill").text()).isEqualTo("Look at it again");
    }

    @Test
    void areTakenUpAsAGoal() {
        add("put-off", "monitoring", Map.of());
        var link = browser.get(LIST + "/1").expectFirst("#look p a").attr("href");
        assertThat(browser.get(link).select("#field-title").val()).isEqualTo("monitoring");

        browser.submit(link, "#form form", Map.of("area", "career"));

        var page = browser.get(LIST + "/1");
        assertThat(page.expectFirst(".pill").text()).isEqualTo("Taken up");
        assertThat(page.select("#looks a").attr("href")).isEqualTo("/goals/1");
        assertThat(page.select("#look")).isEmpty();
        assertThat(browser.get("/goals/1").select(".origin a").attr("href")).isEqualTo(LIST + "/1");
        assertThat(browser.answerTo(LIST + "/1/over", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void standInThePastAsTheyStoodThen() {
        add("refused", "launch", Map.of());
        clock.moveTo(LocalDate.of(2021, 4, 10));
        browser.post(LIST + "/1/over", Map.of());

        assertThat(browser.get(LIST + "?period=2021-Q1").select(".pill").text()).isEqualTo("Stands");
        assertThat(browser.get(LIST + "/1?period=2021-Q1").select("#look, #looks"))
                .isEmpty();
        assertThat(browser.get(LIST).select(".pill").text()).isEqualTo("No longer matters");
        assertThat(browser.get("/timeline").select(".moment").text()).contains("“launch” no longer matters");
    }

    @Test
    void areCountedByKind() {
        add("put-off", "a", Map.of());
        add("put-off", "b", Map.of());
        add("refused", "c", Map.of());
        add("handed-over", "d", Map.of("toWhom", "a colleague"));

        assertThat(told(Language.EN))
                .contains("This quarter, 2 things were put off, 1 refused and 1 handed over on purpose.");
        assertThat(told(Language.KO)).contains("이번 분기에 일부러 미룬 일은 2개, 하지 않기로 한 일은 1개, 넘긴 일은 1개였다.");
        assertThat(browser.get("/search?q=colleague").select("a[href=/goals/not-doing/4]"))
                .isNotEmpty();
    }

    private List<String> told(Language language) {
        var ui = uis.stranger(language);
        return facts.stream()
                .filter(area -> area.area().equals("goals"))
                .flatMap(area -> area.facts(ui, View.of(ui, Period.quarter(MovableClock.TODAY))).stream())
                .map(fact -> fact.sentence().text())
                .toList();
    }

    @Test
    void areChangedAndComeBackFromTheTrash() {
        add("put-off", "monitoring", Map.of());
        browser.submit(LIST + "/1/edit", "#form form", Map.of("what", "monitoring again"));
        assertThat(browser.get(LIST).select("#not-doing-1 td a").text()).startsWith("monitoring again");

        var page = browser.submit(LIST, "#not-doing-1 .deletion", Map.of());
        assertThat(browser.get(LIST).select("[id^=not-doing-]")).isEmpty();
        browser.submit(page.expectFirst(".notice form"), Map.of());
        assertThat(browser.get(LIST).select("[id^=not-doing-]")).hasSize(1);
    }

    private void add(String kind, String what, Map<String, String> more) {
        var fields = new HashMap<>(
                Map.of("kind", kind, "what", what, "area", "career", "reason", "no time", "decidedOn", "2021-03-02"));
        fields.putAll(more);
        assertThat(browser.answerTo(LIST, fields).statusCode()).isEqualTo(303);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    private void principle() {
        browser.post(
                "/career/principles",
                Map.of(
                        "number", "2",
                        "words", "not everything can be done",
                        "since", "2021-01-01",
                        "sincePrecision", "day"));
    }
}
