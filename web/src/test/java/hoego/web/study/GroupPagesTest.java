package hoego.web.study;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.MovableClock;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a group decides to try, who was there, and how regularly it meets. Today is a Tuesday. */
@MicronautTest(transactional = false)
class GroupPagesTest {

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    private void addGroup(String... more) {
        browser.post(
                "/study/groups",
                fields(Map.of("name", "Linux circle", "startedOn", "2021-03-01", "startedPrecision", "day"), more));
    }

    private void meet(String day, String... more) {
        browser.post("/study/meetings", fields(Map.of("groupId", "1", "heldOn", day), more));
    }

    private static Map<String, String> fields(Map<String, String> some, String... more) {
        var all = new HashMap<>(some);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    @Test
    void makeADecisionOfEachLine() {
        addGroup();
        meet("2021-03-09", "decisions", "Read man pages\n\n  Draw the boot process  \n");

        var meeting = browser.get("/study/meetings/1");

        assertThat(meeting.select("#meeting-decisions")
                        .parents()
                        .select("section li > a")
                        .eachText())
                .containsExactly("Read man pages", "Draw the boot process");
        assertThat(browser.get("/study/meetings?q=boot").select("tbody tr")).hasSize(1);
        assertThat(browser.get("/search?q=boot").select("#content").text()).contains("Draw the boot process");
    }

    @Test
    void tellWhatBecameOfADecisionWithOneTap() {
        addGroup();
        meet("2021-03-09", "decisions", "Read man pages\nDraw the boot process");

        var told = browser.submitHere("/study/decisions", "#decision-1 form[action$=tried]", Map.of());
        assertThat(told.location()).endsWith("/study/decisions");
        assertThat(told.select("#decision-1 .pill").text()).isEqualTo("tried");
        assertThat(told.select("#decision-1").text()).contains("30 Mar");
        assertThat(told.select("#decision-1 .act a").attr("href")).isEqualTo("/study/decisions/1/edit#field-result");
        assertThat(told.select("tbody tr").eachAttr("id")).containsExactly("decision-2", "decision-1");

        browser.submit("/study/decisions/2", "form.told", Map.of("result", "hangs in my kitchen"));
        assertThat(browser.get("/study/decisions?state=tried&q=kitchen").select("tbody tr"))
                .hasSize(1);
        assertThat(browser.get("/study/decisions").select("#decision-2 .act").text())
                .isEqualTo("hangs in my kitchen");
        assertThat(browser.get("/study/decisions?state=open").select("tbody tr"))
                .isEmpty();
        var opened = browser.submit("/study/decisions/2", "form[action$=opened]", Map.of());
        assertThat(opened.select("#content .pill").text()).isEqualTo("open");
        assertThat(opened.text()).doesNotContain("kitchen");

        browser.submit(opened.expectFirst(".notice form:has(button:contains(Undo))"), Map.of());
        assertThat(browser.get("/study/decisions/2").select(".became").text()).contains("tried", "30 Mar", "kitchen");
    }

    @Test
    void tellOfADecisionOnlyWhatIsNotKnownElsewhereAlready() {
        addGroup();
        meet("2021-03-09", "decisions", "Read man pages");
        var stale = browser.get("/study/decisions").expectFirst("#decision-1 form[action$=dropped]");
        browser.submit("/study/decisions/1", "form.told", Map.of("result", "hangs in my kitchen"));

        var answer = browser.answerTo(
                "/study/decisions/1/dropped",
                Map.of("version", stale.select("[name=version]").val()));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("changed in another window", "kitchen");
        assertThat(browser.get("/study/decisions/1").select(".became").text()).contains("tried", "kitchen");
    }

    @Test
    void goOnAgainIfTheirEndIsUndone() {
        addGroup();
        var stale = browser.get("/study/groups/1").expectFirst("form[action$=ended]");

        var ended = browser.submit("/study/groups/1", "form[action$=ended]", Map.of("endReason", "too little time"));
        assertThat(ended.select("#content h2 .pill").text()).isEqualTo("ended");
        assertThat(browser.answerTo(
                                "/study/groups/1/ended",
                                Map.of("version", stale.select("[name=version]").val(), "endedOn", "2021-03-20"))
                        .statusCode())
                .isEqualTo(409);
        var back = browser.submit(ended.expectFirst(".notice form:has(button:contains(Undo))"), Map.of());

        assertThat(back.select("#content h2 .pill").text()).isEqualTo("ongoing");
        assertThat(browser.answerTo("/study/groups/1/ended", Map.of("version", "2", "endedOn", "2021-02-20"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void holdMeetingsOnlyWhileThereIsAGroup() {
        addGroup();
        var early = browser.post("/study/meetings", Map.of("groupId", "1", "heldOn", "2021-02-27"));
        assertThat(early.select("#problem-heldOn").text()).startsWith("Linux circle began on 1 March 2021.");

        browser.submit("/study/groups/1", "form[action$=ended]", Map.of("endedOn", "2021-03-20"));

        assertThat(browser.get("/study/meetings/new").select("[name=groupId] option"))
                .isEmpty();
        var asked = browser.get("/study/meetings/new?group=1");
        assertThat(asked.select("[name=groupId] option").eachText()).containsExactly("Linux circle");
        assertThat(asked.select("[name=heldOn]").val()).isEmpty();
        var late = browser.submit(asked.expectFirst("#form form"), Map.of("heldOn", "2021-03-21"));
        assertThat(late.select("#problem-heldOn").text()).startsWith("Linux circle ended on 20 March 2021.");
        var held = browser.submit(late.expectFirst("#form form"), Map.of("heldOn", "2021-03-20"));
        assertThat(held.location()).endsWith("/study/meetings/1");
        assertThat(browser.get("/study/meetings/1/edit")
                        .select("[name=groupId] option")
                        .eachText())
                .containsExactly("Linux circle");

        var line = browser.post("/capture", Map.of("line", "meeting Linux circle 90m", "key", "late"));
        assertThat(line.text()).contains("Linux circle ended on 20 March 2021.");
        assertThat(browser.get("/study/meetings").select("tbody tr")).hasSize(1);
    }

    @Test
    void refuseMoreDecisionsThanAnyoneTries() {
        addGroup();

        assertThat(browser.answerTo(
                                "/study/meetings",
                                Map.of("groupId", "1", "heldOn", "2021-03-09", "decisions", "x\n".repeat(1400)))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void planTheLastMonthOfAPastQuarter() {
        addGroup("startedOn", "2020-10-01", "timesPerMonth", "1");
        meet("2020-10-09");
        meet("2020-11-09");

        assertThat(browser.get("/study?period=2020-Q4").select(".regular li").eachText())
                .startsWith("2 of 3 planned meetings held");
    }

    @Test
    void countTheSilenceOfWhatIsKnownRoughlyFromItsEnd() {
        addGroup("startedOn", "2021-01-01", "startedPrecision", "year", "everyWeeks", "1");
        browser.post(
                "/study/books",
                Map.of("title", "Accelerate", "startedOn", "2021-01-01", "startedPrecision", "quarter"));

        assertThat(attention()).doesNotContain("Linux circle", "Accelerate");
        clock.moveTo(LocalDate.of(2021, 5, 20));
        assertThat(attention()).contains("Accelerate").doesNotContain("Linux circle");
    }

    @Test
    void bringADeletedMeetingBackWithItsDecisions() {
        addGroup();
        meet("2021-03-09", "decisions", "Read man pages");

        var deleted = browser.post("/study/meetings/1/deletion", Map.of());
        assertThat(browser.get("/study/decisions").select("tbody tr")).isEmpty();
        browser.submit(deleted.expectFirst(".notice form:has(button:contains(Undo))"), Map.of());
        assertThat(browser.get("/study/decisions").select("tbody tr")).hasSize(1);

        deleted = browser.post("/study/decisions/1/deletion", Map.of());
        assertThat(browser.get("/study/decisions").select("tbody tr")).isEmpty();
        browser.submit(deleted.expectFirst(".notice form:has(button:contains(Undo))"), Map.of());
        assertThat(browser.get("/study/meetings/1").select("#decision-1")).hasSize(1);
    }

    @Test
    void holdMeetingsAgainstTheRhythm() {
        addGroup("weekday", "tuesday");
        meet("2021-03-02");
        meet("2021-03-09", "absence", "ill");
        meet("2021-03-23", "people", "4", "material", "https://www.kernel.org/doc", "brought", "A **drawing**");

        var group = browser.get("/study/groups/1");

        assertThat(group.select(".regular li").eachText())
                .containsExactly("3 of 4 planned meetings held", "there at 2 of 3 (67%)", "1 week in a row");
        assertThat(group.select(".weeks li").eachAttr("data-state")).endsWith("done", "late", "none", "done", "now");
        assertThat(browser.get(group.select(".regular a").get(1).attr("href")).select("tbody tr"))
                .hasSize(2);
        assertThat(browser.get("/study?period=2021-Q1").select(".regular li").eachText())
                .containsExactly("3 of 4 planned meetings held", "there at 2 of 3 (67%)", "1 week in a row");
        assertThat(browser.get("/study?period=2021-Q1")
                        .expectFirst(".figure strong")
                        .text())
                .isEqualTo("2");
        assertThat(browser.get("/timeline?period=2021-Q1&area=study&kind=meeting")
                        .select("#days .moment"))
                .hasSize(2);
        assertThat(browser.get("/study/meetings?part=missed").select("tbody").text())
                .contains("I was not there", "ill");
        assertThat(browser.get("/study/meetings/3").select("#content").text())
                .contains("4 people", "https://www.kernel.org/doc", "A drawing");
    }

    @Test
    void narrowTheirLists() {
        addGroup("hosted", "true");
        browser.post("/study/groups/1/members", Map.of("role", "a kernel developer"));
        browser.post(
                "/study/groups/1/members", Map.of("role", "a student", "leftOn", "2021-03-20", "leftPrecision", "day"));

        assertThat(browser.get("/study/groups?part=hosted").select("tbody tr")).hasSize(1);
        assertThat(browser.get("/study/groups?part=attended").select("tbody tr"))
                .isEmpty();
        assertThat(browser.get("/study/groups/1/members?state=present")
                        .select("tbody td:first-child")
                        .eachText())
                .containsExactly("a kernel developer");
    }

    @Test
    void refuseTwoRhythmsAtOnce() {
        addGroup("weekday", "tuesday", "timesPerMonth", "2");

        assertThat(browser.get("/study/groups").select("tbody tr")).isEmpty();
    }

    @Test
    void askAfterAGroupThatMissesItsRhythmUnlessItEnded() {
        addGroup("everyWeeks", "1");
        meet("2021-03-02");
        assertThat(attention()).contains("No meeting noted: Linux circle", "28 days since the last meeting");

        meet("2021-03-16", "absent", "true");
        meet("2021-03-23", "absent", "true");
        assertThat(attention()).contains("Away twice: Linux circle").doesNotContain("No meeting noted");

        var ended = browser.submit("/study/groups/1", "form[action$=ended]", Map.of("endReason", "too little time"));
        assertThat(ended.select("#content").text()).contains("30 March 2021", "too little time");
        clock.moveTo(LocalDate.of(2021, 5, 30));
        assertThat(attention()).doesNotContain("Linux circle");
    }

    private String attention() {
        return browser.get("/").select("#attention, .attention").text();
    }

    @Test
    void becomeGoalsThatKnowWhereTheyCameFrom() {
        addGroup();
        meet("2021-03-09", "takeaway", "- Boot is a relay race\n- init is last", "decisions", "Read man pages");

        var form = browser.get("/goals/new?kind=milestones&origin=study.decision.1")
                .expectFirst("#form form");
        assertThat(form.select("[name=title]").val()).isEqualTo("Read man pages");
        var goal = browser.submit(form, Map.of());

        assertThat(goal.select(".origin a").attr("href")).isEqualTo("/study/decisions/1");
        assertThat(browser.get("/study/decisions").select(".made").text()).isEqualTo("Read man pages goal");
        var ofMeeting = browser.get("/goals/new?kind=milestones&origin=study.meeting.1");
        assertThat(ofMeeting.select("[name=why]").text()).contains("init is last");
        assertThat(ofMeeting.select("[name=title]").val()).isEqualTo("Boot is a relay race");
        assertThat(browser.get("/interviews/questions/new?origin=study.meeting.1")
                        .select("[name=words]")
                        .val())
                .isEqualTo("Boot is a relay race");
        var card = browser.get("/interviews/recall/cards/new?origin=study.meeting.1");
        assertThat(card.select("[name=front]").text()).isEqualTo("Linux circle, 9 March 2021");
        assertThat(card.select("[name=back]").text()).startsWith("- Boot is a relay race");
        assertThat(card.select(".origin").text()).contains("9 March 2021");
        assertThat(browser.get("/goals/new?origin=study.decision.99").select(".origin"))
                .isEmpty();
    }

    @Test
    void measureHowManyAreActive() {
        addGroup();
        meet("2021-03-09");
        browser.post(
                "/goals",
                Map.of(
                        "title",
                        "Stay in touch",
                        "kind",
                        "measured",
                        "area",
                        "study",
                        "period",
                        "2021-Q1",
                        "targetValue",
                        "1",
                        "measure",
                        "study.groups-active",
                        "startValue",
                        "0"));

        assertThat(browser.get("/goals/1").select(".goal__bar strong").text()).startsWith("1");
    }
}
