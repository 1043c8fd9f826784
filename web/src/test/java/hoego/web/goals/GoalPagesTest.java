package hoego.web.goals;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.MovableClock;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class GoalPagesTest {

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @Test
    void sayWhatToDoFirst() {
        var page = browser.get("/goals");

        assertThat(page.select("#start").text()).startsWith("Begin with one thing you want to reach this quarter.");
        assertThat(page.select("#list .empty a").attr("href")).isEqualTo("/goals/new");
        assertThat(page.select("#vows .empty a").attr("href")).isEqualTo("/goals/resolutions/new");
        assertThat(page.select(".worrying input[name=words]")).hasSize(1);
        assertThat(page.select(".pager").attr("data-total")).isEqualTo("0");
        assertThat(browser.get("/goals?state=reached").select("#start")).isEmpty();

        browser.post("/goals/worries", Map.of("words", "too slow", "area", "blog", "day", "2021-03-30"));

        assertThat(browser.get("/goals").select("#start")).isEmpty();
    }

    @Test
    void takeAMeasuredGoalInAFewFields() {
        browser.submit(
                "/goals/new", "#form form", Map.of("title", "write 12 posts", "targetValue", "12", "area", "blog"));

        var goal = browser.get("/goals").expectFirst("#goal-1");
        assertThat(goal.expectFirst("a").text()).isEqualTo("write 12 posts");
        assertThat(goal.select(".pill").text()).isEqualTo("On pace");
        assertThat(goal.select(".goal__bar strong").text()).isEqualTo("0 / 12");
        assertThat(goal.select(".facts").text()).isEqualTo("1 day of safety By hand");
        assertThat(browser.get("/goals").select(".figure").text()).isEqualTo("1 of 1 on pace");
    }

    @Test
    void beginWhereTheirSourceStands() {
        var goal = Map.of(
                "title", "down to 68",
                "area", "health",
                "kind", "measured",
                "measure", "health.weight-trend",
                "targetValue", "68",
                "period", "2021-Q1");

        assertThat(browser.post("/goals", goal).select("#problem-startValue").size())
                .isOne();

        for (var day : List.of("26=70.8", "27=71.3", "28=70.9", "29=71.2")) {
            browser.post(
                    "/health/weigh-ins",
                    Map.of("measuredOn", "2021-03-" + day.substring(0, 2), "weightKg", day.substring(3)));
        }
        browser.post("/goals", goal);

        assertThat(browser.get("/goals/1/edit").expectFirst("[name=startValue]").val())
                .isEqualTo("70.89");
        assertThat(browser.get("/goals").select("#goal-1 .pill").text()).isEqualTo("Behind");
    }

    @Test
    void areJudgedFromTheDayTheyAreMade() {
        browser.submit(
                "/goals/new?kind=habit", "#form form", Map.of("title", "run", "area", "health", "timesPerWeek", "3"));
        browser.submit("/goals/new", "#form form", Map.of("title", "read", "targetValue", "12", "area", "study"));

        assertThat(browser.get("/goals").select(".goal .pill").eachText()).containsExactly("On pace", "On pace");
        assertThat(browser.get("/goals/1").select(".weeks--habit li")).hasSize(1);
        assertThat(browser.get("/goals/1").select("#goal .facts").text()).contains("begun 30 Mar");

        browser.submit("/goals/2/edit", "#form form", Map.of("begunOn", ""));

        assertThat(browser.get("/goals").select(".goal .pill").eachText()).containsExactly("On pace", "Behind");
        assertThat(browser.get("/goals/2").select("#goal .facts").text()).doesNotContain("begun");
    }

    @Test
    void refuseAHabitsCheckInBeforeItWasBegun() {
        browser.submit(
                "/goals/new?kind=habit", "#form form", Map.of("title", "run", "area", "health", "timesPerWeek", "3"));

        assertThat(browser.post("/goals/1/check-ins", Map.of("day", "2021-03-29"))
                        .select("#problem-day")
                        .text())
                .isEqualTo("The goal runs 30 Mar – 31 Mar.");
    }

    @Test
    void sayTheirSafetyInColourAndWords() {
        measured("write 12 posts", "12");
        browser.submit("/goals/1/edit", "#form form", Map.of("begunOn", ""));

        assertThat(browser.get("/goals").select("#goal-1 [data-safety=red]").text())
                .isEqualTo("11 short");
        assertThat(browser.get("/goals/1").select(".numbers [data-safety=red]").text())
                .isEqualTo("11 short");

        browser.post("/goals/1/check-ins", Map.of("value", "11", "day", "2021-03-30"));

        assertThat(browser.get("/goals").select("#goal-1 [data-safety=orange]").text())
                .isEqualTo("1 day of safety");
    }

    @Test
    void showWhatTheyWereBefore() {
        measured("write 12 posts", "12");
        assertThat(browser.get("/goals/1/changes").select(".empty").text())
                .startsWith("Nothing of this goal was changed");

        browser.submit("/goals/1/edit", "#form form", Map.of("targetValue", "10", "measure", "blog.posts"));

        assertThat(browser.get("/goals/1/changes").select("tbody tr").eachText())
                .containsExactly("Fed by nothing Posts published 30 Mar", "Target 12 10 30 Mar");
        assertThat(browser.get("/goals/1").select("a[href=/goals/1/changes]")).hasSize(1);
    }

    @Test
    void turnAroundWithTheirTarget() {
        measured("down to 68", "68");

        browser.submit("/goals/1/edit", "#form form", Map.of("startValue", "70.8"));

        assertThat(browser.get("/goals").select("#goal-1 .facts").text()).contains("over");
    }

    @Test
    void sayThatThereIsNoSuchGoal() {
        measured("write 12 posts", "12");
        var goal = Map.of(
                "title", "write 13 posts",
                "area", "blog",
                "kind", "measured",
                "startValue", "0",
                "targetValue", "13",
                "period", "2021-Q1",
                "key", "k");

        for (var path : List.of("/goals/9", "/goals/9/check-ins", "/goals/9/reached", "/goals/9/deletion")) {
            assertThat(browser.answerTo(path, goal).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(browser.post("/goals/9/deletion", goal).select("h1").text()).isEqualTo("There is nothing here");
        var gone = browser.post("/goals/9", goal);
        assertThat(gone.select("h1").text()).isEqualTo("This entry is no longer there");
        assertThat(gone.select(".typed li").eachText()).contains("write 13 posts");
        assertThat(browser.get("/goals").select(".goal__head > a").eachText()).containsExactly("write 12 posts");
    }

    @Test
    void checkInWithOneFigureAndATap() {
        measured("write 12 posts", "12");

        var page = browser.submit("/goals", "#goal-1 form.quick", Map.of("value", "8"));

        assertThat(page.select(".notice p").text()).isEqualTo("“write 12 posts”: 8.");
        assertThat(browser.get("/goals").select("#goal-1 .goal__bar strong").text())
                .isEqualTo("8 / 12");
        assertThat(browser.get("/goals")
                        .select("#goal-1 .quick input[name=value]")
                        .val())
                .isEqualTo("8");
        assertThat(browser.get("/goals/1/check-ins").select("tbody tr")).hasSize(1);

        browser.submit(page.expectFirst(".notice form"), Map.of());

        assertThat(browser.get("/goals").select("#goal-1 .goal__bar strong").text())
                .isEqualTo("0 / 12");
    }

    @Test
    void neverCallOneThingMany() {
        browser.post("/goals", goal("read", "2", Map.of("area", "study", "unit", "books")));
        browser.post("/goals", goal("finish", "1", Map.of("area", "study", "unit", "book")));
        browser.post("/goals", goal("읽기", "2", Map.of("area", "study", "unit", "권")));
        browser.post("/goals", goal("act", "2", Map.of("area", "career", "measure", "goals.actions")));
        browser.post("/goals/worries", Map.of("area", "career", "words", "no senior", "day", "2021-02-01"));
        browser.post("/goals/worries/1/actions", Map.of("what", "asked", "day", "2021-02-02"));

        assertThat(said("/goals/1/check-ins", "1")).isEqualTo("“read”: 1.");
        assertThat(said("/goals/1/check-ins", "3")).isEqualTo("“read”: 3 books.");
        assertThat(said("/goals/2/check-ins", "1")).isEqualTo("“finish”: 1 book.");
        assertThat(said("/goals/2/check-ins", "2")).isEqualTo("“finish”: 2.");
        assertThat(said("/goals/3/check-ins", "1")).isEqualTo("“읽기”: 1권.");
        assertThat(browser.get("/goals").select("#goal-3 .goal__bar strong").text())
                .isEqualTo("1 / 2권");
        assertThat(browser.get("/goals/4").select(".numbers dd").eachText())
                .first()
                .asString()
                .isEqualTo("1 action all records added up");
        assertThat(browser.get("/timeline?kind=check-in").select(".moment").eachText())
                .noneSatisfy(moment -> assertThat(moment).contains("1 books"));
    }

    private String said(String list, String value) {
        return browser.post(list, Map.of("value", value))
                .select(".notice p")
                .text()
                .replace('\u00a0', ' ');
    }

    @Test
    void tickAHabitOnceADay() {
        browser.submit(
                "/goals/new?kind=habit",
                "#form form",
                Map.of("title", "exercise", "timesPerWeek", "3", "area", "health", "period", "2021"));

        var page = browser.submit("/goals", "#goal-1 form.quick", Map.of());

        assertThat(page.select(".notice p").text()).isEqualTo("Kept “exercise”: Today.");
        assertThat(browser.get("/goals").select("#goal-1 .goal__kept").text()).isEqualTo("Done today");
        assertThat(browser.get("/goals").select("#goal-1 form.quick")).isEmpty();
        var noted = browser.submit("/goals/1/check-ins/new", "#form form", Map.of("note", "ran"));
        assertThat(noted.select("#problem-day a").attr("href")).isEqualTo("/goals/1/check-ins/1/edit");
        assertThat(noted.select("[name=note]").val()).isEqualTo("ran");
        assertThat(browser.get("/goals/1").select(".numbers").text()).contains("Streak 0 weeks longest 0");

        clock.moveTo(LocalDate.of(2021, 3, 31));

        assertThat(browser.get("/goals").select("#tick-1")).hasSize(1);
    }

    @Test
    void doAMilestoneWithOneTap() {
        browser.submit(
                "/goals/new?kind=milestones", "#form form", Map.of("title", "join 2 communities", "area", "study"));
        browser.submit("/goals/1", "#milestones form.quick", Map.of("title", "apply", "due", "2021-03-20"));
        browser.submit("/goals/1", "#milestones form.quick", Map.of("title", "give a talk", "due", "2021-03-31"));

        assertThat(browser.get("/goals").select("#goal-1 .facts").text()).isEqualTo("due 20 Mar next: apply");

        var page = browser.submit("/goals", "#goal-1 form.quick", Map.of());

        assertThat(page.select(".notice p").text()).isEqualTo("Done: “apply”.");
        assertThat(browser.get("/goals").select("#goal-1 .pill").text()).isEqualTo("On pace");
        assertThat(browser.get("/goals").select("#goal-1 .facts").text())
                .isEqualTo("1 day of safety next: give a talk last 30 Mar");
        assertThat(browser.get("/goals/1/milestones?state=done")
                        .select(".pager")
                        .attr("data-total"))
                .isEqualTo("1");

        browser.submit(page.expectFirst(".notice form"), Map.of());

        assertThat(browser.get("/goals").select("#goal-1 .pill").text()).isEqualTo("Behind");
    }

    @Test
    void askForTheFirstMilestoneBeforeTheyAreJudged() {
        milestones("join 2 communities");

        var row = browser.get("/goals").expectFirst("#goal-1");
        assertThat(row.select(".pill").text()).isEqualTo("No milestones");
        assertThat(row.select(".facts").text()).startsWith("first: set a milestone");
        assertThat(row.select(".goal__foot a").attr("href")).isEqualTo("/goals/1#milestone-title");
        assertThat(browser.get("/goals").select(".figure")).isEmpty();
        assertThat(browser.get("/goals?state=on-pace").select(".goal")).isEmpty();
        assertThat(browser.get("/goals/1").select("#milestones .empty").text()).startsWith("What comes first?");
        assertThat(browser.get("/").select("#card-goals .line").text()).isEqualTo("1 goal, none under way.");
    }

    @Test
    void offerToBeClosedOnceAllMilestonesAreDone() {
        milestones("join 2 communities");
        browser.submit("/goals/1", "#milestones form.quick", Map.of("title", "apply"));
        assertThat(browser.get("/goals/1").select(".all-done")).isEmpty();

        browser.submit("/goals", "#goal-1 form.quick", Map.of());
        var page = browser.submit("/goals/1", ".all-done", Map.of());

        assertThat(page.select(".notice p").text()).isEqualTo("Closed as reached.");
        assertThat(page.select("#goal .pill").text()).isEqualTo("Reached");
        assertThat(page.select(".all-done")).isEmpty();
    }

    private void milestones(String title) {
        browser.submit("/goals/new?kind=milestones", "#form form", Map.of("title", title, "area", "study"));
    }

    @Test
    void askAgainForWhatIsMissing() {
        var page = browser.post(
                "/goals", Map.of("kind", "measured", "title", "", "area", "", "period", "", "unit", "posts"));

        assertThat(page.select("#problem-title").text()).isEqualTo("Fill this in.");
        assertThat(page.select("#problem-area").text()).isEqualTo("Choose one.");
        assertThat(page.select("input[name=unit]").val()).isEqualTo("posts");
        var span = browser.post(
                "/goals",
                Map.of(
                        "kind",
                        "measured",
                        "title",
                        "read",
                        "area",
                        "study",
                        "targetValue",
                        "2",
                        "startsOn",
                        "2021-03-05",
                        "endsOn",
                        "2021-03-01"));
        assertThat(span.select("#problem-endsOn").text()).startsWith("Choose a period");
        var target =
                browser.post("/goals", Map.of("kind", "measured", "title", "read", "area", "study", "period", "2021"));
        assertThat(target.select("#problem-targetValue").text()).isEqualTo("Give the figure to reach.");
        var times = browser.post("/goals", Map.of("kind", "habit", "title", "run", "area", "health", "period", "2021"));
        assertThat(times.select("#problem-timesPerWeek").text()).isEqualTo("Choose on how many days a week.");
        assertThat(browser.get("/goals?state=").select(".pager").attr("data-total"))
                .isEqualTo("0");
    }

    @Test
    void refuseACheckInOfAnotherTime() {
        measured("write 12 posts", "12");

        assertThat(browser.post("/goals/1/check-ins", Map.of("value", "1", "day", "2021-03-31"))
                        .select("#problem-day")
                        .text())
                .isEqualTo("This day is still to come.");
        assertThat(browser.post("/goals/1/check-ins", Map.of("value", "1", "day", "2020-12-31"))
                        .select("#problem-day")
                        .text())
                .isEqualTo("The goal runs 1 Jan – 31 Mar.");
        assertThat(browser.post("/goals/1/check-ins", Map.of("day", "2021-03-01"))
                        .select("#problem-value")
                        .text())
                .isEqualTo("Fill this in.");
        assertThat(browser.status("/goals/99/check-ins")).isEqualTo(404);
    }

    @Test
    void changeACheckIn() {
        measured("write 12 posts", "12");
        browser.post("/goals/1/check-ins", Map.of("value", "1", "day", "2021-03-01", "note", "about **Swarm**"));

        browser.submit("/goals/1/check-ins/1/edit", "#form form", Map.of("value", "2,5"));

        var row = browser.get("/goals/1/check-ins").expectFirst("#check-in-1");
        assertThat(row.select("td").eachText()).startsWith("1 Mar", "2.5", "about Swarm");
        assertThat(browser.get("/goals/1/check-ins?q=swarm").select("tbody tr")).hasSize(1);
        assertThat(browser.get("/goals/1/check-ins?period=2021-Q2").select("tbody tr"))
                .isEmpty();
    }

    @Test
    void showBothTextsAfterAnotherWindowSavedFirst() {
        measured("write 12 posts", "12");
        var mine = browser.get("/goals/1/edit").expectFirst("#form form");
        browser.submit("/goals/1/edit", "#form form", Map.of("title", "write 14 posts"));

        var page = browser.submit(mine, Map.of("title", "write 10 posts"));

        assertThat(page.select("input[name=title]").val()).isEqualTo("write 10 posts");
        assertThat(page.expectFirst(".field__stored").text()).isEqualTo("Stored meanwhile: write 14 posts");
        assertThat(browser.answerTo("/goals/1", Browser.filledIn(mine, Map.of("key", "another")))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void tellWhatAnotherWindowSavedInWords() {
        measured("write 12 posts", "12");
        var mine = browser.get("/goals/1/edit").expectFirst("#form form");
        browser.submit(
                "/goals/1/edit",
                "#form form",
                Map.of("area", "study", "importance", "high", "aggregation", "last", "begunOn", "2021-03-24"));

        var page = browser.submit(mine, Map.of());

        assertThat(page.select(".field__stored q").eachText()).contains("Study", "High", "24 March 2021");
        assertThat(page.select(".field__stored q").eachText())
                .doesNotContain("study", "high", "last", "2021-03-24")
                .hasSize(4);
    }

    @Test
    void bringADeletedGoalBackWithItsCheckIns() {
        measured("write 12 posts", "12");
        browser.post("/goals/1/check-ins", Map.of("value", "3"));

        var page = browser.submit("/goals/1", "#goal .deletion", Map.of());

        assertThat(page.select(".notice p").text()).isEqualTo("Deleted “write 12 posts”.");
        assertThat(browser.status("/goals/1")).isEqualTo(404);

        browser.submit(page.expectFirst(".notice form"), Map.of());

        assertThat(browser.get("/goals").select("#goal-1 .goal__bar strong").text())
                .isEqualTo("3 / 12");
    }

    @Test
    void wantAReasonForGivingUp() {
        measured("write 12 posts", "12");
        var path = "/goals/1/dropped";

        assertThat(browser.post(path, Map.of("day", "2021-02-20"))
                        .select("#problem-reason")
                        .text())
                .startsWith("Note why.");

        browser.post(path, Map.of("day", "2021-02-20", "reason", "too little time"));

        assertThat(browser.get("/goals").select("#goal-1 .pill").text()).isEqualTo("Dropped");
        assertThat(browser.get("/goals/1").select("#goal .line").text())
                .isEqualTo("Dropped 20 February 2021: too little time");
        assertThat(browser.get("/goals?state=dropped").select(".pager").attr("data-total"))
                .isEqualTo("1");

        browser.submit("/goals/1", "form[action$=reopened]", Map.of());

        assertThat(browser.get("/goals").select("#goal-1 .pill").text()).isEqualTo("Behind");
    }

    @Test
    void showAPastQuarterAsItWas() {
        measured("write 12 posts", "12");
        browser.post("/goals/1/check-ins", Map.of("value", "12", "day", "2021-02-01"));
        browser.post("/goals/1/reached", Map.of("day", "2021-03-01"));
        clock.moveTo(LocalDate.of(2021, 5, 1));

        assertThat(browser.get("/goals").select(".goal")).isEmpty();
        assertThat(browser.get("/goals?period=2021-Q1").select("#goal-1 .pill").text())
                .isEqualTo("Reached");
        assertThat(browser.get("/goals?period=2021-W08").select("#goal-1 .pill").text())
                .isEqualTo("Ahead");
        assertThat(browser.get("/goals?period=2021-W04").select("#goal-1 .pill").text())
                .isEqualTo("Behind");
        assertThat(browser.get("/goals?period=2021-Q1").select("#goal-1 form")).isEmpty();
    }

    @Test
    void findGoalsOfAllTime() {
        measured("write 12 posts", "12");
        browser.post("/goals", goal("read", "2", Map.of("area", "study", "period", "2020")));

        assertThat(titles(browser.get("/goals"))).isEqualTo("write 12 posts");
        assertThat(titles(browser.get("/goals?state="))).isEqualTo("read write 12 posts");
        assertThat(titles(browser.get("/goals?area=study"))).isEqualTo("read");
        assertThat(titles(browser.get("/goals?q=12"))).isEqualTo("write 12 posts");
        assertThat(titles(browser.get("/goals?period=2020&state=behind"))).isEqualTo("read");
        assertThat(titles(browser.get("/goals?id=2"))).isEqualTo("read");
        assertThat(titles(browser.get("/goals?kind=habit"))).isEmpty();
    }

    @Test
    void nameTheSourceOfAFedGoal() {
        browser.post(
                "/goals",
                goal(
                        "act on worries",
                        "5",
                        Map.of("area", "career", "measure", "goals.actions", "aggregation", "last")));
        browser.post("/goals/worries", Map.of("area", "career", "words", "no senior", "day", "2021-02-01"));
        browser.post("/goals/worries/1/actions", Map.of("what", "asked", "day", "2021-02-02"));
        browser.post("/goals/worries/1/actions", Map.of("what", "asked again", "day", "2021-03-02"));

        var row = browser.get("/goals").expectFirst("#goal-1");
        assertThat(row.select(".goal__bar strong").text()).isEqualTo("2 / 5 actions");
        assertThat(row.select(".facts").text()).isEqualTo("2 actions short Actions about worries last 2 Mar");
        assertThat(row.select("form")).isEmpty();
        assertThat(browser.get("/goals/1/check-ins").select("tbody tr")).hasSize(2);
        assertThat(browser.status("/goals/1/check-ins/new")).isEqualTo(404);
    }

    @Test
    void drawTheLineWithTodaysMark() {
        measured("write 12 posts", "12");
        browser.post("/goals/1/check-ins", Map.of("value", "4", "day", "2021-02-10"));
        browser.post("/goals/1/check-ins", Map.of("value", "4", "day", "2021-03-10"));
        assertThat(browser.get("/goals/1").select(".chart + .line").text())
                .isEqualTo("2 Mar – 30 Mar: 1 record. That is too few for a forecast.");
        browser.post("/goals/1/check-ins", Map.of("value", "0", "day", "2021-03-11"));
        browser.post("/goals/1/check-ins", Map.of("value", "0", "day", "2021-03-12"));

        var page = browser.get("/goals/1");

        assertThat(page.select(".chart__picture").attr("aria-label")).isEqualTo("Now 8, 11 expected by now: Behind");
        assertThat(page.select(".chart__line").attr("d")).startsWith("M0.0 ").contains("L600.0 ");
        assertThat(page.select(".chart__today").attr("x1")).isEqualTo("593.3");
        assertThat(page.select(".chart + .line").text())
                .isEqualTo("2 Mar – 30 Mar: +4. At this rate it comes to 8 on 31 Mar. "
                        + "The target would be reached on 27 Apr.");
    }

    @Test
    void areNotBegunOutsideTheirSpan() {
        var page =
                browser.post("/goals", goal("write 12 posts", "12", Map.of("area", "blog", "begunOn", "2021-04-15")));

        assertThat(page.select("#problem-begunOn").text())
                .isEqualTo("The goal runs 1 Jan – 31 Mar. Choose one of these days, or leave this empty.");
        assertThat(page.select("[name=begunOn]").val()).isEqualTo("2021-04-15");
        assertThat(titles(browser.get("/goals"))).isEmpty();
    }

    @Test
    void areNotBegunTodayBeforeTheirSpanThoughTheFormProposesIt() {
        var page = browser.submit(
                "/goals/new",
                "#form form",
                Map.of("title", "write 12 posts", "targetValue", "12", "area", "blog", "period", "2021-Q2"));

        assertThat(page.select(".notice p").text()).isEqualTo("Saved.");
        assertThat(browser.get("/goals/1/edit").select("[name=begunOn]").val()).isEmpty();
    }

    @Test
    void keepWhatWasTypedForAnotherKind() {
        var page = browser.submit(
                "/goals/new",
                "#form form",
                Map.of("kind", "habit", "title", "", "targetValue", "12", "unit", "posts", "why", "to be read"));

        assertThat(page.select("[name=kind][checked]").val()).isEqualTo("habit");
        assertThat(page.select("[name=targetValue]").val()).isEqualTo("12");
        assertThat(page.select("[name=unit]").val()).isEqualTo("posts");
    }

    @Test
    void drawTheLineFromWhereItWasBegun() {
        browser.post("/goals", goal("write 12 posts", "12", Map.of("area", "blog", "begunOn", "2021-02-15")));
        browser.post("/goals/1/check-ins", Map.of("value", "4", "day", "2021-02-10"));

        var chart = browser.get("/goals/1").expectFirst(".chart");

        assertThat(chart.select(".chart__line").attr("d")).startsWith("M303.4 ");
        assertThat(chart.select(".chart__course").attr("d")).startsWith("M0.0 180.0H");
        assertThat(chart.select(".chart__scale span").eachText()).containsExactly("12", "0");
    }

    @Test
    void speakKorean() {
        browser.speak(Language.KO);
        measured("글 12편 쓰기", "12");

        var page = browser.submit("/goals", "#goal-1 form.quick", Map.of("value", "8"));

        assertThat(page.select(".notice p").text()).isEqualTo("‘글 12편 쓰기’에 8을 기록했어요.");
        assertThat(browser.get("/goals").select("#goal-1 .pill").text()).isEqualTo("늦음");
        assertThat(browser.get("/goals").select(".figure").text()).isEqualTo("0 / 1 계획대로");
    }

    @Test
    void labelTheChartWithRoundValues() {
        browser.post(
                "/goals",
                goal(
                        "down to 68",
                        "68",
                        Map.of("area", "health", "measure", "health.weight-trend", "startValue", "70.3")));
        browser.post("/health/weigh-ins", Map.of("measuredOn", "2021-03-02", "weightKg", "70.8"));
        browser.post("/goals", goal("read pages", "437", Map.of("area", "study")));

        assertThat(browser.get("/goals/1").select(".chart__scale span").eachText())
                .containsExactly("71", "68");
        assertThat(browser.get("/goals/2").select(".chart__scale span").eachText())
                .containsExactly("500", "0");
    }

    @Test
    void nameTheDayOfAReading() {
        browser.post(
                "/goals",
                goal("down to 68", "68", Map.of("area", "health", "aggregation", "last", "startValue", "70")));
        browser.post("/goals/1/check-ins", Map.of("value", "69.5", "day", "2021-02-02"));

        assertThat(browser.get("/goals/1").expectFirst(".numbers dd").text())
                .isEqualTo("69.5 the latest record, last 2 Feb");
    }

    @Test
    void keepTheDigitsOfWhatIsNotOfPieces() {
        browser.post("/goals", goal("run 43.7 km", "43.7", Map.of("area", "health", "unit", "km")));

        assertThat(browser.get("/goals/1").select(".numbers dd").text().replace('\u00a0', ' '))
                .contains("43.2 km 43.2 km short");
    }

    @Test
    void areReachedOrNotOnceTheyAreOver() {
        measured("write 12 posts", "12");
        measured("read 2 books", "2");
        browser.post("/goals/1/check-ins", Map.of("value", "8"));
        browser.post("/goals/2/check-ins", Map.of("value", "2"));
        clock.moveTo(LocalDate.of(2021, 3, 31));
        assertThat(browser.get("/goals").select(".pill").eachText()).containsExactly("Behind", "On pace");

        clock.moveTo(LocalDate.of(2021, 5, 1));
        var page = browser.get("/goals?period=2021-Q1");

        assertThat(page.select(".pill").eachText()).containsExactly("Not reached", "Reached");
        assertThat(page.select(".pill").eachAttr("data-tone")).doesNotContain("warn");
        assertThat(page.select(".bar[data-tone=warn]")).isEmpty();
        assertThat(page.select(".goal .facts").eachText()).allMatch(facts -> facts.startsWith("ended 31 Mar"));
        assertThat(page.select(".figure").text()).isEqualTo("1 of 2 reached");
        assertThat(titles(browser.get(page.select(".figure a").attr("href")))).isEqualTo("read 2 books");
        assertThat(browser.get("/?period=2021-Q1").select("#card-goals .figure").text())
                .isEqualTo("1 of 2 reached");
        assertThat(browser.get("/?period=2021-Q1").select(".attention").text()).doesNotContain("write 12 posts");
        assertThat(browser.get("/goals/1").select("#goal .pill").text()).isEqualTo("Not reached");
        var behind = browser.get("/goals?period=2021-Q1&state=behind");
        assertThat(behind.select("[name=state] option[selected]").text()).isEqualTo("Behind or not reached");
        assertThat(behind.select(".goal .pill").eachText()).containsExactly("Not reached");
        browser.speak(Language.KO);
        assertThat(browser.get("/goals?period=2021-Q1").select(".pill").eachText())
                .containsExactly("이루지 못함", "이룸");
        assertThat(browser.get("/goals?period=2021-Q1").select(".figure").text())
                .isEqualTo("1 / 2 이룸");
    }

    @Test
    void areCountedAsReachedInAPastQuarterThoughOneGoesOn() {
        measured("read 2 books", "2");
        browser.post("/goals/1/check-ins", Map.of("value", "2"));
        browser.post("/goals", goal("write 12 posts", "12", Map.of("area", "blog", "period", "2021")));
        browser.post("/goals/2/check-ins", Map.of("value", "6"));
        assertThat(browser.get("/goals").select(".figure").text()).isEqualTo("2 of 2 on pace");

        clock.moveTo(LocalDate.of(2021, 4, 1));
        var figure = browser.get("/goals?period=2021-Q1").expectFirst(".figure");

        assertThat(figure.text()).isEqualTo("1 of 2 reached");
        assertThat(titles(browser.get(figure.select("a").attr("href")))).isEqualTo("read 2 books");
        assertThat(browser.get("/goals?period=2021-W12").select(".figure").text())
                .isEqualTo("0 of 2 on pace");
    }

    @Test
    void areNeverAheadWhereTheyBegan() {
        browser.post("/goals", goal("read 5 books", "5", Map.of("area", "study", "period", "2021-Q2")));
        clock.moveTo(LocalDate.of(2021, 4, 2));
        assertThat(browser.get("/goals").select(".goal .pill").text()).isEqualTo("On pace");

        browser.post("/goals/1/check-ins", Map.of("value", "1"));

        assertThat(browser.get("/goals").select(".goal .pill").text()).isEqualTo("Ahead");
    }

    @Test
    void haveNothingLeftToDoOnlyOnceTheyAreReached() {
        browser.post("/settings/pauses", Map.of("startsOn", "2021-03-10", "endsOn", "2021-03-20", "kind", "travel"));
        measured("read 5 books", "5");
        browser.post("/goals/1/check-ins", Map.of("value", "4"));
        assertThat(browser.get("/goals").select("#goal-1 .facts").text()).startsWith("nothing more due until 31 Mar");

        browser.post("/goals/1/check-ins", Map.of("value", "1"));

        assertThat(browser.get("/goals").select("#goal-1 .facts").text()).startsWith("nothing left to do");
    }

    @Test
    void haveNoNextStepOnceTheyAreDropped() {
        milestones("join 2 communities");
        browser.submit("/goals/1", "#milestones form.quick", Map.of("title", "apply", "due", "2021-03-31"));
        browser.post("/goals/1/dropped", Map.of("day", "2021-03-28", "reason", "too little time"));

        var row = browser.get("/goals").expectFirst("#goal-1");

        assertThat(row.select(".pill").text()).isEqualTo("Dropped");
        assertThat(row.select(".facts").text()).isEqualTo("dropped 28 Mar Milestones");
        assertThat(browser.get("/goals/1").select(".numbers").text()).doesNotContain("safety");
    }

    @Test
    void nameTheGoalWhereTheyAskAgainForTheReason() {
        measured("write 12 posts", "12");

        var page = browser.post("/goals/1/dropped", Map.of("day", "2021-03-30"));

        assertThat(page.select("h2").text()).isEqualTo("Close the goal “write 12 posts”");
    }

    @Test
    void areClosedOnTheirLastDayOnceItHasPassed() {
        measured("write 12 posts", "12");
        assertThat(browser.get("/goals/1").select("[name=day]").val()).isEqualTo("2021-03-30");

        clock.moveTo(LocalDate.of(2021, 5, 1));

        assertThat(browser.get("/goals/1").select("[name=day]").val()).isEqualTo("2021-03-31");
    }

    @Test
    void areNotClosedTwiceWhereAnEarlierDayIsShown() {
        milestones("join 2 communities");
        browser.submit("/goals/1", "#milestones form.quick", Map.of("title", "apply"));
        browser.submit("/goals", "#goal-1 form.quick", Map.of());
        clock.moveTo(LocalDate.of(2021, 4, 5));
        assertThat(browser.get("/goals/1?period=2021-Q1")
                        .select(".all-done [name=day]")
                        .val())
                .isEqualTo("2021-03-31");

        browser.post("/goals/1/reached", Map.of("day", "2021-04-05"));

        assertThat(browser.get("/goals/1?period=2021-Q1").select(".all-done, [action$=reached]"))
                .isEmpty();
    }

    @Test
    void tellThoseClosedAsPartlyAsNotReached() {
        measured("write 12 posts", "12");
        browser.post("/goals/1/check-ins", Map.of("value", "12"));
        browser.post("/goals/1/partly", Map.of("day", "2021-03-30"));
        clock.moveTo(LocalDate.of(2021, 4, 1));

        assertThat(browser.get("/goals?period=2021-Q1").select(".figure").text())
                .isEqualTo("0 of 1 reached");
        assertThat(browser.get("/goals?period=2021-Q1&state=on-pace").select(".goal"))
                .isEmpty();
        assertThat(titles(browser.get("/goals?period=2021-Q1&state=behind"))).isEqualTo("write 12 posts");
    }

    @Test
    void areNeverReachedMoreOftenThanPursued() {
        browser.post("/goals", goal("write 12 posts", "12", Map.of("area", "blog", "period", "2021-Q2")));
        browser.post("/goals", goal("read 2 books", "2", Map.of("area", "study", "period", "2021-Q2")));
        browser.post("/goals/1/reached", Map.of("day", "2021-03-30"));

        var count = browser.get("/goals?period=2021-Q2").expectFirst(".figure");

        assertThat(count.text()).isEqualTo("1 of 1 reached");
        assertThat(titles(browser.get(count.select("a").attr("href")))).isEqualTo("write 12 posts");
        assertThat(titles(browser.get("/goals?period=2021-Q2&state=pursued"))).isEqualTo("write 12 posts");
    }

    @Test
    void endOnceTheirLastDayHasPassed() {
        measured("write 12 posts", "12");
        browser.post("/goals/1/check-ins", Map.of("value", "12"));

        clock.moveTo(LocalDate.of(2021, 3, 31));
        assertThat(browser.get("/goals").select(".pill").text()).isEqualTo("On pace");
        assertThat(browser.get("/retrospectives/2021-Q1").select(".fact").text())
                .doesNotContain("ended at");

        clock.moveTo(LocalDate.of(2021, 4, 1));
        assertThat(browser.get("/goals?period=2021-Q1").select(".pill").text()).isEqualTo("Reached");
        assertThat(browser.get("/retrospectives/2021-Q1").select(".fact").text())
                .contains("ended at 12");
    }

    @Test
    void endInKoreanAsOneSaysIt() {
        browser.speak(Language.KO);
        browser.post("/goals", goal("책 읽기", "2", Map.of("area", "study", "unit", "권")));
        browser.post("/goals/1/check-ins", Map.of("value", "2"));
        browser.post(
                "/goals",
                goal(
                        "68 kg까지",
                        "68",
                        Map.of("area", "health", "measure", "health.weight-trend", "startValue", "70.8")));
        browser.post("/health/weigh-ins", Map.of("measuredOn", "2021-03-02", "weightKg", "70.8"));
        clock.moveTo(LocalDate.of(2021, 4, 1));

        var facts =
                browser.get("/retrospectives/2021-Q1").select(".fact").text().replace('\u00a0', ' ');

        assertThat(facts)
                .contains("목표 ‘책 읽기’는 계획대로 2권으로 끝났다.")
                .contains("목표 ‘68 kg까지’는 70.8 kg에서 끝났다. 계획보다 2.8 kg 높다.");
    }

    private void measured(String title, String target) {
        browser.post("/goals", goal(title, target, Map.of("area", "blog", "period", "2021-Q1")));
    }

    private static Map<String, String> goal(String title, String target, Map<String, String> more) {
        var fields = new LinkedHashMap<>(
                Map.of("kind", "measured", "title", title, "targetValue", target, "period", "2021-Q1"));
        fields.putAll(more);
        return fields;
    }

    private static String titles(Document page) {
        return page.select(".goal__head > a").text();
    }
}
