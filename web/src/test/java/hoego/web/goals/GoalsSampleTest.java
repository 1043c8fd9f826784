package hoego.web.goals;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Fact;
import hoego.web.Facts;
import hoego.web.Language;
import hoego.web.MovableClock;
import hoego.web.Period;
import hoego.web.Sample;
import hoego.web.SampleQuarter;
import hoego.web.Searchable;
import hoego.web.Ui;
import hoego.web.UiBinder;
import hoego.web.View;
import hoego.web.Vows;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The goals of the sample quarter: every fact of it, in both languages, with the records behind it. */
@MicronautTest(transactional = false)
class GoalsSampleTest {

    private static final Period QUARTER = Period.quarter(MovableClock.TODAY);

    @Inject
    List<SampleQuarter> quarters;

    @Inject
    List<Facts> facts;

    @Inject
    List<Searchable> areas;

    @Inject
    Vows vows;

    @Inject
    UiBinder uis;

    @Inject
    Sample sample;

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @Test
    void leavesWhatTheOwnersOwnHangsOnAsTheirs() {
        load(Language.EN);
        browser.post("/goals/3/check-ins", Map.of("day", "2021-03-30", "value", "1"));
        var before = total("/goals?state=");

        quarters.forEach(SampleQuarter::remove);
        assertThat(total("/goals?state=")).isEqualTo(1);
        assertThat(browser.get("/goals/3").select(".sample").size()).isZero();

        load(Language.EN);
        assertThat(total("/goals?state=")).isEqualTo(before + 1);
    }

    @Test
    void leavesWhatTheOwnersOwnHangsOnInTheTrash() {
        load(Language.EN);
        browser.post("/goals/3/check-ins", Map.of("day", "2021-03-30", "value", "1"));
        browser.post("/goals/3/deletion", Map.of());
        browser.post("/goals/2/deletion", Map.of());

        quarters.forEach(SampleQuarter::remove);
        assertThat(browser.get("/trash").select("[id^=trash-goals-]").size()).isOne();
        browser.submit("/trash", "[id^=trash-goals-] form", Map.of());

        assertThat(total("/goals?state=")).isEqualTo(1);
        assertThat(browser.get("/goals/3").select(".sample").size()).isZero();
        assertThat(total("/goals/3/check-ins")).isEqualTo(1);
    }

    private int total(String list) {
        return Integer.parseInt(browser.get(list).select(".pager").attr("data-total"));
    }

    @Test
    void tellItsFactsInKorean() {
        load(Language.KO);

        assertThat(sentences(Language.KO))
                .contains(
                        "2020년에 적은 걱정은 커리어 6번, 건강 5번이고, 같은 해 실천은 커리어 2번, 건강 3번이었다.",
                        "다짐 ‘기다리지 않고, 2021년에는 커뮤니티 활동을 시작한다’: 블로그 포스팅 스터디 3기에 참가했고, "
                                + "2020년 12월에 시작한 애자일 스터디를 이어 갔다.",
                        "목표 5개 중 2개는 계획대로 진행됐고 3개는 계획보다 늦었다.",
                        "목표 ‘글 12편 쓰기’는 8편에서 끝났다. 계획보다 4편 적다.",
                        "다짐 4개를 새로 적었다: 면접 질문을 글로 정리하기, 블로그를 제대로 만들기, 서평을 글감에 올리기, " + "4월부터 운동을 다시 하기.",
                        "다짐 ‘블로그를 제대로 운영한다’를 이월했다. 3개 분기 연속이다.",
                        "목표 ‘커뮤니티 2곳에 참여하기’의 마일스톤 2개 중 2개를 마쳤다: 애자일 스터디 이어 가기, 블로그 포스팅 스터디 3기 참가.",
                        "이번 분기 실천은 커리어 2번, 건강 1번이었다.",
                        "걱정에 대한 실천에 걸린 시간은 모두 2시간 20분이었다.",
                        "이번 분기에 일부러 미룬 일은 1개, 하지 않기로 한 일은 1개, 넘긴 일은 1개였다.");
    }

    @Test
    void tellItsFactsInEnglish() {
        load(Language.EN);

        assertThat(sentences(Language.EN))
                .contains(
                        "In 2020, 6 worries were noted about career and 5 about health; "
                                + "there were 2 actions for career and 3 for health.",
                        "Resolution “stop waiting, start community activity in 2021”: joined cohort 3 of the "
                                + "blog-posting study and kept up the agile study begun in December 2020.",
                        "Of 5 goals, 2 were on pace and 3 were behind.",
                        "The goal “write 12 posts” ended at 8, which is 4 short.",
                        "4 new resolutions were written down: the interview questions as posts, a proper blog, "
                                + "book reviews as post ideas, exercise again from April.",
                        "The resolution “run a proper blog” was carried over, for the 3rd quarter in a row.");
    }

    @Test
    void showTheRecordsBehindEachFigure() {
        load(Language.EN);

        assertThat(factsOf(Language.EN)).isNotEmpty().allSatisfy(fact -> {
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
    void lookBackOnTheYearOnlyInItsFirstQuarter() {
        load(Language.EN);

        assertThat(sentences(Language.EN, Period.parse("2020").orElseThrow()).getFirst())
                .startsWith("In 2020, 6 worries");
        assertThat(sentences(Language.EN, Period.parse("2020-Q2").orElseThrow()).getFirst())
                .isEqualTo(
                        "This quarter, 1 worry was noted about career and 1 about health; there were 2 actions for health.");
    }

    @Test
    void sayThatThereIsNoRecord() {
        assertThat(sentences(Language.KO)).containsExactly("이번 분기 목표 기록은 없다.");

        load(Language.KO);

        assertThat(sentences(Language.KO, Period.parse("2021-Q3").orElseThrow()))
                .last()
                .asString()
                .isEqualTo("이번 분기 목표 기록은 없다. 마지막 기록은 2021년 3월 28일이다.");
    }

    @Test
    void showItsGoalsOnTheCard() {
        load(Language.EN);

        var card = browser.get("/?period=2021-Q1").expectFirst("#card-goals");

        assertThat(card.select(".figure").text()).isEqualTo("2 of 5 reached");
        assertThat(card.select(".bars li")).hasSize(5);
        assertThat(card.expectFirst(".bars li").text())
                .startsWith("write 12 posts")
                .contains("8 / 12");
        assertThat(card.select("footer").text())
                .isEqualTo("1 carried over, up to 3 quarters running 6 open resolutions");
        for (var link : card.select("footer a")) {
            assertThat(browser.get(link.attr("href")).select("[data-total]").attr("data-total"))
                    .isEqualTo(link.text().replaceAll("\\D.*", ""));
        }
    }

    @Test
    void sayHowFarAHabitIsBehindInWholeDays() {
        load(Language.EN);
        clock.moveTo(MovableClock.TODAY);

        assertThat(browser.get("/goals")
                        .select(".goal:contains(exercise) .facts")
                        .text())
                .startsWith("28 days short of the plan");

        browser.speak(Language.KO);
        assertThat(browser.get("/goals")
                        .select(".goal:contains(exercise) .facts")
                        .text())
                .startsWith("계획보다 28일 적음");
    }

    @Test
    void areFoundBySearch() {
        load(Language.KO);
        var search = areas.stream()
                .filter(area -> area.area().equals("goals"))
                .findFirst()
                .orElseThrow();

        for (var words : List.of("글 12편", "커뮤니티", "필라테스", "시니어", "면접 질문", "가족", "둘째 책")) {
            assertThat(search.search(ui(Language.KO), words, 20)).as(words).isNotEmpty();
        }
    }

    @Test
    void answerForTheirVows() {
        load(Language.EN);

        var answerable = vows.vows(ui(Language.EN), View.of(ui(Language.EN), QUARTER));

        assertThat(answerable)
                .extracting(Vows.Vow::words)
                .containsExactly("stop waiting, start community activity in 2021", "run a proper blog");
        assertThat(answerable.getLast().fate()).isEqualTo("Carried ×3");
        assertThat(answerable.getLast().quarters()).isEqualTo(3);
    }

    @Test
    void leaveWhatTheOwnerChanged() {
        load(Language.EN);
        browser.submit("/goals/2/edit", "#form form", Map.of("title", "68 kg again"));
        browser.post("/goals/3/check-ins", Map.of("value", "1", "day", "2021-03-30"));

        assertThat(browser.get("/goals?period=2021-Q1").select(".goal .sample")).hasSize(4);

        goals().remove();

        assertThat(browser.get("/goals?period=2021-Q1")
                        .select(".goal__head > a")
                        .eachText())
                .containsExactly("68 kg again", "read 2 books");
        assertThat(browser.get("/goals/worries").select("tbody tr")).isEmpty();
        assertThat(browser.get("/goals/resolutions").select("tbody tr")).isEmpty();
        assertThat(browser.get("/goals/3/check-ins").select("tbody tr")).hasSize(1);
    }

    @Test
    void areGoneWhenTheyAreRemoved() {
        load(Language.EN);
        assertThat(goals().isLoaded()).isTrue();

        goals().remove();

        assertThat(goals().isLoaded()).isFalse();
        assertThat(browser.get("/goals?state=").select(".pager").attr("data-total"))
                .isEqualTo("0");
    }

    private SampleQuarter goals() {
        return quarters.stream()
                .filter(quarter -> quarter.area().equals("goals"))
                .findFirst()
                .orElseThrow();
    }

    private void load(Language language) {
        browser.speak(language);
        clock.moveTo(Instant.parse("2021-04-01T12:00:00Z"));
        sample.load(language);
    }

    private List<String> sentences(Language language) {
        return sentences(language, QUARTER);
    }

    private List<String> sentences(Language language, Period period) {
        return factsOf(language, period).stream()
                .map(fact -> fact.sentence().text())
                .toList();
    }

    private List<Fact> factsOf(Language language) {
        return factsOf(language, QUARTER);
    }

    private List<Fact> factsOf(Language language, Period period) {
        var ui = ui(language);
        return facts.stream()
                .filter(area -> area.area().equals("goals"))
                .flatMap(area -> area.facts(ui, View.of(ui, period)).stream())
                .toList();
    }

    private Ui ui(Language language) {
        return uis.stranger(language);
    }
}
