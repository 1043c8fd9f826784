package hoego.web.sideprojects;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Fact;
import hoego.web.Facts;
import hoego.web.Language;
import hoego.web.MovableClock;
import hoego.web.Period;
import hoego.web.SampleQuarter;
import hoego.web.UiBinder;
import hoego.web.View;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The side projects of the sample quarter: each of its facts on its page, in a search, on the timeline, in a sentence. */
@MicronautTest(transactional = false)
class SideProjectsSampleTest {

    private static final Period QUARTER = Period.quarter(MovableClock.TODAY);

    @Inject
    List<SampleQuarter> quarters;

    @Inject
    List<Facts> facts;

    @Inject
    UiBinder uis;

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @Test
    void tellsItsFactsInKorean() {
        load(Language.KO);

        assertThat(sentences(Language.KO))
                .containsExactly(
                        "사이드 프로젝트 팀빌딩 프로그램에 1번 신청했다.",
                        "팀빌딩 과정에서 환불을 신청하고 나왔다. 이유는 시간 부족과 애매한 포지션이다.",
                        "신청하고 12일 뒤에 나왔다.",
                        "3월 31일에 진행 중인 사이드 프로젝트는 없다. 다시 해 보고 싶다고 적은 구상은 1개다.",
                        "남은 질문: 개발에 직접 참여하지 않고 DevOps로서 할 수 있는 일.");
    }

    @Test
    void tellsItsFactsInEnglish() {
        load(Language.EN);

        assertThat(sentences(Language.EN))
                .containsExactly(
                        "1 application to a team-building programme for side projects.",
                        "Left during team building and asked for a refund. Reasons: too little time and an unclear position.",
                        "It ended 12 days after the application.",
                        "No side project was active on 31 March. 1 idea is noted as still wanted.",
                        "Open question: what a DevOps engineer can do in a side project without writing the code.");
    }

    @Test
    void showsTheRecordsBehindEachFigure() {
        load(Language.EN);

        assertThat(factsOf(Language.EN)).hasSize(5).allSatisfy(fact -> {
            assertThat(fact.isProven()).as(fact.sentence().text()).isTrue();
            assertThat(fact.evidence()).as(fact.sentence().text()).isNotEmpty();
            assertThat(fact.evidence())
                    .allSatisfy(proof -> assertThat(browser.get(proof.path())
                                    .select("[data-total]")
                                    .attr("data-total"))
                            .as(proof.path())
                            .isEqualTo(Long.toString(proof.count())));
        });
    }

    @Test
    void standsOnItsPage() {
        load(Language.EN);

        var page = browser.get("/side-projects?period=2021-Q1");

        assertThat(page.select("#side-project-1").text())
                .contains(
                        "Team-building programme",
                        "left, refund requested: too little time, an unclear position.",
                        "Withdrawn");
        assertThat(page.select("#side-project-2").text()).contains("Idea", "Still wanted");
        assertThat(page.select("#questions blockquote").eachText())
                .containsExactly("what a DevOps engineer can do in a side project without writing the code");
        assertThat(browser.get("/side-projects/1").select("#steps b").eachText())
                .containsExactly("Withdrawn", "Refund requested", "Team building", "Applied");
    }

    @Test
    void standsOnItsCard() {
        load(Language.EN);

        var card = browser.get("/?period=2021-Q1").expectFirst("#card-side-projects");

        assertThat(card.select(".figure").text()).isEqualTo("0 active");
        assertThat(card.select(".line s").text()).isEqualTo("Team-building programme");
        assertThat(card.expectFirst(".line").text())
                .isEqualTo("Team-building programme left, refund requested: too little time, an unclear position.");
        assertThat(card.select("footer").text()).isEqualTo("Ended 20 Feb 1 idea still wanted");
        assertThat(browser.get("/?period=2020-Q4")
                        .select("#card-side-projects .line")
                        .text())
                .isEqualTo("Nothing had been written down by then.");
    }

    @Test
    void isFoundBySearch() {
        load(Language.KO);

        for (var words : List.of("팀빌딩", "환불", "시간 부족", "포지션", "참여 취소", "DevOps로서", "구상")) {
            assertThat(browser.get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                            .select(".hit a[href^=/side-projects]"))
                    .as(words)
                    .isNotEmpty();
        }
    }

    @Test
    void happensOnTheTimeline() {
        load(Language.KO);

        assertThat(browser.get("/timeline?area=side-projects")
                        .select(".moment a")
                        .eachText())
                .containsExactly(
                        "‘DevOps로 하는 사이드 프로젝트’를 구상했다",
                        "‘팀빌딩 프로그램’에서 나왔다(시간 부족, 애매한 포지션)",
                        "‘팀빌딩 프로그램’ 환불을 신청했다",
                        "‘팀빌딩 프로그램’ 팀빌딩을 시작했다",
                        "‘팀빌딩 프로그램’에 신청했다");
    }

    @Test
    void isNeverCalledQuietSinceItWasEndedOnPurpose() {
        load(Language.EN);
        clock.moveTo(Instant.parse("2021-06-01T12:00:00Z"));
        browser.signIn();

        assertThat(browser.get("/").select(".attention").text()).doesNotContain("Side projects");

        browser.post("/side-projects", Map.of("title", "app", "begunAs", "active", "day", "2021-05-01"));

        assertThat(browser.get("/").select(".attention").text()).contains("Side projects");
    }

    @Test
    void isGoneWhenItIsRemovedButForWhatTheOwnersOwnHangsOn() {
        load(Language.EN);
        browser.post("/side-projects/2/steps", Map.of("kind", "applied", "day", "2021-03-28"));

        assertThat(quarter().remove()).isEqualTo(7);

        assertThat(quarter().isLoaded()).isFalse();
        assertThat(browser.get("/side-projects").select("tbody tr")).hasSize(1);
        assertThat(browser.get("/side-projects/2").select(".sample")).isEmpty();
    }

    private SampleQuarter quarter() {
        return quarters.stream()
                .filter(quarter -> quarter.area().equals(SideProjectsArea.NAME))
                .findFirst()
                .orElseThrow();
    }

    private void load(Language language) {
        browser.speak(language);
        clock.moveTo(Instant.parse("2021-04-01T12:00:00Z"));
        quarter().load(language, Map.of());
    }

    private List<String> sentences(Language language) {
        return factsOf(language).stream().map(fact -> fact.sentence().text()).toList();
    }

    private List<Fact> factsOf(Language language) {
        var ui = uis.stranger(language);
        return facts.stream()
                .filter(area -> area.area().equals(SideProjectsArea.NAME))
                .flatMap(area -> area.facts(ui, View.of(ui, QUARTER)).stream())
                .toList();
    }
}
