package hoego.web.sideprojects;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.Ref;
import hoego.web.Threading;
import hoego.web.UiBinder;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SideProjectPagesTest {

    private static final String STEPS = "/side-projects/1/steps";

    @Inject
    Browser browser;

    @Inject
    List<Threading> threadings;

    @Inject
    UiBinder uis;

    @Test
    void sayWhatToDoFirst() {
        var card = browser.get("/").expectFirst("#card-side-projects");
        assertThat(card.select("label").text()).isEqualTo("What would you like to make beside your work?");

        var form = browser.submit(browser.get("/side-projects").expectFirst("#list form"), Map.of("title", "app"));

        assertThat(form.select("#form input[name=title]").val()).isEqualTo("app");
        assertThat(form.select("#form input[name=begunAs][checked]").val()).isEqualTo("idea");
    }

    @Test
    void makeAProjectWithItsFirstStepInOneGo() {
        browser.submit(
                "/side-projects/new",
                "#form form",
                Map.of(
                        "title", "Booking ~~site~~ app",
                        "begunAs", "applied",
                        "day", "2021-02-08",
                        "what", "an app for rooms",
                        "part", "operations",
                        "hoursPerWeek", "2.5",
                        "question", "who pays ~~me~~?",
                        "wanted", "true"));

        var page = browser.get("/side-projects/1");
        assertThat(page.select("#side-project h2 > .pill").eachText()).containsExactly("Applied");
        assertThat(page.select("#side-project h2 del").text()).isEqualTo("site");
        assertThat(page.select(".terms dd").eachText()).containsExactly("operations", "2.5 h");
        assertThat(page.select(".open-question blockquote del").text()).isEqualTo("me");
        assertThat(page.select("#steps .day").text()).isEqualTo("8 February 2021");
        assertThat(browser.get("/side-projects/1/edit")
                        .select("input[name=wanted]")
                        .hasAttr("checked"))
                .isTrue();
    }

    @Test
    void refuseNonsenseBesideItsField() {
        var project = browser.post(
                "/side-projects",
                Map.of("title", " ", "begunAs", "withdrawn", "day", "2021-03-31", "hoursPerWeek", "0"));
        assertThat(project.select("#problem-begunAs").text()).isEqualTo("Choose one of these.");

        var later = browser.post("/side-projects", Map.of("title", "a", "begunAs", "idea", "day", "2021-03-31"));
        assertThat(later.select("#problem-day").text()).isEqualTo("This day is still to come.");

        begin("app", "active");
        assertThat(add("kind", "stopped").select("#problem-reasons").text())
                .isEqualTo("Note why. An end with a reason is a result too.");
        assertThat(add("kind", "refunded").select("#problem-amount").text()).isEqualTo("Note how much came back.");
        assertThat(add("kind", "refunded", "amount", "-1")
                        .select("#problem-amount")
                        .text())
                .isEqualTo("More than 0.");
        assertThat(add("kind", "active", "amount", "5")
                        .select("#problem-amount")
                        .text())
                .startsWith("An amount belongs to a refund");
        assertThat(add("kind", "active", "reasons", "time")
                        .select("#problem-reasons")
                        .text())
                .startsWith("Reasons belong to");
        assertThat(add("kind", "active", "learned", "much")
                        .select("#problem-learned")
                        .text())
                .startsWith("What you learned belongs to");
        assertThat(add("kind", "").select("#problem-kind").text()).isEqualTo("Choose one.");
        assertThat(add("kind", "active", "day", "2021-03-31")
                        .select("#problem-day")
                        .text())
                .isEqualTo("This day is still to come.");
        assertThat(browser.get(STEPS).select("tbody tr")).hasSize(1);
    }

    @Test
    void takeTheNextStepWithATap() {
        begin("app", "applied");

        var page = browser.submit("/side-projects/1", "#next form:contains(Team building)", Map.of());

        assertThat(page.select("#side-project h2 > .pill").text()).isEqualTo("Team building");
        assertThat(page.select(".notice p").text()).isEqualTo("“app”: Team building.");

        browser.submit(page.expectFirst(".notice form"), Map.of());
        assertThat(browser.get("/side-projects/1")
                        .select("#side-project h2 > .pill")
                        .text())
                .isEqualTo("Applied");
    }

    @Test
    void askForTheReasonsOfAnEndAndKeepThem() {
        begin("programme", "team-building");
        var next = browser.get("/side-projects/1").select("#next a, #next button");
        assertThat(next.eachText()).containsExactly("Active", "Withdrawn…", "Refund requested", "Another step");

        var form = browser.get(next.select("a").getFirst().attr("href")).expectFirst("#form form");
        assertThat(form.select("input[name=kind][checked]").val()).isEqualTo("withdrawn");
        var page = browser.submit(
                form, Map.of("reasons", "too little time\n\n ~~lazy~~ unclear position ", "learned", "Ask *first*."));

        assertThat(page.select("#steps li:first-child .reasons li").eachText())
                .containsExactly("too little time", "lazy unclear position");
        assertThat(page.select("#steps .reasons del").text()).isEqualTo("lazy");
        assertThat(page.select("#steps .learned em").text()).isEqualTo("first");
        assertThat(page.select("#next a, #next button").eachText())
                .containsExactly("Refund requested", "Active", "Another step");
        assertThat(browser.get(STEPS + "/2/edit")
                        .expectFirst("textarea[name=reasons]")
                        .wholeText())
                .isEqualTo("too little time\n~~lazy~~ unclear position");
    }

    @Test
    void showTheMoneyThatCameBackExactly() {
        begin("programme", "team-building");
        add("kind", "withdrawn", "reasons", "too little time");
        add("kind", "refund-requested");

        var page = add("kind", "refunded", "amount", "50,000");

        assertThat(page.select("#side-project h2 > .pill").eachText()).containsExactly("Withdrawn", "₩50,000 refunded");
        assertThat(browser.get("/").select("#card-side-projects .line").text())
                .isEqualTo("programme left, ₩50,000 refunded: too little time.");
    }

    @Test
    void keepARoughDayRough() {
        begin("app", "active");

        add("kind", "on-hold", "day", "2020-11-20", "precision", "half", "note", "a move");

        assertThat(browser.get("/side-projects/1").select("#steps .day").eachText())
                .containsExactly("8 February 2021", "second half of 2020");
        assertThat(browser.get(STEPS + "?period=2020").select("tbody tr")).hasSize(1);
        assertThat(browser.get(STEPS + "?period=2020-Q4").select("tbody tr")).isEmpty();
        assertThat(browser.get("/timeline?area=side-projects").select(".moment"))
                .hasSize(1);
    }

    @Test
    void narrowTheLists() {
        begin("booking app", "active");
        begin("bot", "idea");
        add("kind", "stopped", "reasons", "no users");

        assertThat(browser.get("/side-projects?state=stopped").select("tbody tr"))
                .hasSize(1);
        assertThat(browser.get("/side-projects?state=active").select("tbody tr"))
                .isEmpty();
        assertThat(browser.get("/side-projects?state=active&on=2021-02-20").select("tbody tr"))
                .hasSize(1);
        assertThat(browser.get("/side-projects?q=BOOK").select("tbody tr")).hasSize(1);
        assertThat(browser.get("/side-projects?period=2020").select("tbody tr")).isEmpty();
        assertThat(browser.get("/side-projects?period=2020").select(".empty").text())
                .isEqualTo("No side projects match.");
        assertThat(browser.get("/side-projects?id=2").select("tbody tr")).hasSize(1);
        assertThat(browser.get("/side-projects/steps?kind=stopped").select("tbody tr"))
                .hasSize(1);
        assertThat(browser.get("/side-projects/steps?q=USERS").select("tbody tr"))
                .hasSize(1);
        assertThat(browser.get(STEPS + "?q=bot").select(".empty").text()).isEqualTo("No steps match.");
        assertThat(browser.get(STEPS + "?by=2021-03-01").select("tbody tr")).hasSize(1);
    }

    @Test
    void askForAStepWhereThereIsNone() {
        begin("app", "active");

        browser.submit(STEPS, ".deletion", Map.of());

        assertThat(browser.get(STEPS).select(".empty").text()).startsWith("No steps yet.");
    }

    @Test
    void areNotFoundWhereThereIsNothing() {
        for (var path :
                List.of("/side-projects/9", "/side-projects/9/edit", "/side-projects/9/steps", STEPS + "/new")) {
            assertThat(browser.status(path)).as(path).isEqualTo(404);
        }
        assertThat(browser.answerTo(STEPS, Map.of("kind", "active", "day", "2021-03-01"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.answerTo(STEPS + "/3", Map.of("kind", "active", "day", "2021-03-01"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void bringAStepBackWithItsProjectFirst() {
        begin("app", "active");
        browser.submit(STEPS, ".deletion", Map.of());
        browser.submit("/side-projects", ".deletion", Map.of());

        var page = browser.post("/trash/side-projects-1/restoration", Map.of());

        assertThat(page.select(".notice p").text())
                .isEqualTo("Not restored: it belongs to “app”, which was deleted. Restore that first.");
        browser.submit(page.expectFirst(".notice form"), Map.of());
        browser.post("/trash/side-projects-1/restoration", Map.of());
        assertThat(browser.get(STEPS).select("tbody tr")).hasSize(1);
    }

    @Test
    void letOthersBeginWithAProject() {
        browser.post(
                "/side-projects",
                Map.of("title", "app", "begunAs", "idea", "day", "2021-03-01", "question", "who pays?"));
        var threading = threadings.stream()
                .filter(area -> area.area().equals("side-projects"))
                .findFirst()
                .orElseThrow();
        var ui = uis.stranger(Language.EN);

        var origin = threading
                .origin(ui, new Ref("side-projects", "side-project", 1))
                .orElseThrow();

        assertThat(origin.title()).isEqualTo("app");
        assertThat(origin.words()).isEqualTo("who pays?");
        assertThat(origin.path()).isEqualTo("/side-projects/1");
        assertThat(threading.origin(ui, new Ref("side-projects", "side-project", 2)))
                .isEmpty();
        assertThat(threading.origin(ui, new Ref("side-projects", "side-project-step", 1)))
                .isEmpty();
    }

    @Test
    void feedAGoalWithWhatWasShipped() {
        begin("app", "active");
        add("kind", "shipped", "day", "2021-03-10");
        browser.post(
                "/goals",
                Map.of(
                        "title", "ship 2",
                        "kind", "measured",
                        "area", "side-projects",
                        "period", "2021-Q1",
                        "targetValue", "2",
                        "measure", "side-projects.shipped"));

        assertThat(browser.get("/?period=2021-Q1")
                        .select("#card-goals .bars em")
                        .text())
                .startsWith("1 / 2");
        assertThat(browser.get("/goals/1").select(".goal__bar strong").text()).startsWith("1 / 2");
    }

    private void begin(String title, String begunAs) {
        browser.post("/side-projects", Map.of("title", title, "begunAs", begunAs, "day", "2021-02-08"));
    }

    private Document add(String... fields) {
        var form = new HashMap<>(Map.of("day", "2021-03-20"));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return browser.post(STEPS, form);
    }
}
