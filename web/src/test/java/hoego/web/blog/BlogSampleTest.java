package hoego.web.blog;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Fact;
import hoego.web.Facts;
import hoego.web.Language;
import hoego.web.MovableClock;
import hoego.web.Period;
import hoego.web.Ref;
import hoego.web.Searchable;
import hoego.web.Ui;
import hoego.web.UiBinder;
import hoego.web.View;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The blog of the sample quarter: every fact of it, in both languages, with the records behind it. */
@MicronautTest(transactional = false)
class BlogSampleTest {

    private static final Period QUARTER = Period.quarter(MovableClock.TODAY);

    @Inject
    BlogSampleQuarter sample;

    @Inject
    List<Facts> facts;

    @Inject
    List<Searchable> areas;

    @Inject
    UiBinder uis;

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @Test
    void tellItsFactsInKorean() {
        load(Language.KO);

        assertThat(sentences(Language.KO))
                .containsExactly(
                        "블로그 포스팅 스터디 3기의 이번 분기 마감은 8번이었다. 7번은 제때, 1번은 늦게 냈다.",
                        "블로그 포스팅 스터디 3기 보증금은 3월 31일에 20,000원 중 18,000원이 남아 있었다.",
                        "글 8편을 썼다. 2020년 4분기에 쓴 글은 없다.",
                        "이번 분기에 쓴 글은 ‘글을 쓰기로 한 이유’, ‘리눅스 네임스페이스가 정말로 나누는 것’, ‘오버레이 네트워크와 MTU’, ‘끊김 없는 롤링 "
                                + "업데이트’, ‘git 그래프 다시 읽기’, ‘Docker Swarm, 1년 뒤’, ‘헬스 체크가 물어야 할 것’, ‘로드밸런서의 고정 세션’ 8편이다.",
                        "쓴 글로 발표를 8번 했다. 발표 시간은 평균 11분이었고 질문은 모두 14개 받았다.",
                        "초안 시작부터 마감까지 걸린 시간의 중앙값은 5.5시간이었다. 비교할 지난 분기 기록은 없다.",
                        "제출부터 마감까지 남은 시간의 중앙값은 3.8시간이었다.",
                        "가장 일찍 낸 것은 5회차(8.2시간 남음), 가장 늦게 낸 것은 3회차(2.0시간 늦음)였다.",
                        "다른 스터디원의 글 9편에서 배운 점을 적었다. 그중 5편이 컴퓨터공학 이론이다.",
                        "아직 쓰지 않은 글감 5개를 적어 두었다.",
                        "블로그 포스팅 스터디 3기에서 리뷰를 6번 했다.",
                        "블로그 포스팅 스터디 3기에서 리뷰를 4번 받았다.");
    }

    @Test
    void tellItsFactsInEnglish() {
        load(Language.EN);

        assertThat(sentences(Language.EN))
                .containsExactly(
                        "Cohort 3 had 8 deadlines this quarter. 7 posts were handed in on time and 1 late.",
                        "Of the deposit of cohort 3, ₩18,000 of ₩20,000 was left on 31 March.",
                        "8 posts were written. There are none from 2020 Q4.",
                        "The 8 posts of this quarter are “Why I begin to write”, “What a Linux namespace "
                                + "really separates”, “Overlay networks and the MTU”, “Rolling updates without a gap”, "
                                + "“Reading a git graph again”, “Docker Swarm, a year later”, “What a health check "
                                + "should ask” and “Sticky sessions on a load balancer”.",
                        "8 talks were given on these posts. They took 11 minutes on average and drew 14 questions.",
                        "The median time from first draft to deadline was 5.5 hours. There is no earlier quarter to compare with.",
                        "The median time from handing in to deadline was 3.8 hours.",
                        "Most time was left in round 5 (8.2 hours), least in round 3 (2.0 hours late).",
                        "Takeaways were noted from 9 posts by others in the study, 5 of them on computer-science theory.",
                        "5 ideas were noted and are waiting to be written.",
                        "6 reviews were given in cohort 3.",
                        "4 reviews were received in cohort 3.");
    }

    @Test
    void showTheRecordsBehindEachFigure() {
        load(Language.KO);

        assertThat(factsOf(Language.KO)).isNotEmpty().allSatisfy(fact -> {
            assertThat(fact.isProven()).as(fact.sentence().text()).isTrue();
            assertThat(fact.evidence())
                    .allSatisfy(proof -> assertThat(browser.get(proof.path())
                                    .select("[data-total]")
                                    .attr("data-total"))
                            .as(proof.path())
                            .isEqualTo(Long.toString(proof.count())));
        });
    }

    @Test
    void saysWhenTheLastRecordWas() {
        assertThat(sentences(Language.KO)).containsExactly("이번 분기 블로그 기록은 없다.");

        load(Language.KO);

        assertThat(sentences(Language.KO, "2021-Q3")).containsExactly("이번 분기 블로그 기록은 없다. 마지막 기록은 2021년 3월 27일이다.");
    }

    /** The grid, and the figures below it, as they are drawn. */
    @Test
    void stands() {
        load(Language.EN);
        clock.moveTo(MovableClock.TODAY);

        var contract = browser.get("/blog?period=2021-Q1").expectFirst(".contract");

        assertThat(contract.text()).contains("4 Feb – 8 Apr · every week · Thursday 23:59:59");
        assertThat(contract.select(".rounds__left").eachText())
                .containsExactly(
                        "6 h early",
                        "3.5 h early",
                        "late 2 h",
                        "4 h early",
                        "8.2 h early",
                        "2.6 h early",
                        "5.1 h early",
                        "1.9 h early",
                        "2 d left");
        assertThat(contract.select(".rounds > li").eachAttr("data-state"))
                .containsExactly("done", "done", "late", "done", "done", "done", "done", "done", "now", "ahead");
        assertThat(contract.select(".numbers > div").eachText())
                .containsExactly(
                        "Posts 8 of 6 needed",
                        "Refund ₩18,000 of ₩20,000",
                        "Lead time 5.5 h draft to deadline, median",
                        "Margin 3.8 h handed in to deadline, median",
                        "Reviews 6 given, 2 owed · 4 received",
                        "Excuses 0 of 2 allowed",
                        "Talks 8 11 minutes on average");
        assertThat(browser.get("/blog/cohorts/1").select(".why").text()).contains("regret", "habit", "proper blog");
    }

    @Test
    void isOnTheDashboard() {
        load(Language.EN);
        clock.moveTo(MovableClock.TODAY);
        var page = browser.get("/");
        var card = page.expectFirst("#card-blog");

        assertThat(card.select(".figure").text()).isEqualTo("8 of 8 rounds none in 2020 Q4");
        assertThat(card.select(".weeks > li").eachAttr("data-state"))
                .containsExactly("done", "done", "late", "done", "done", "done", "done", "done", "now", "ahead");
        assertThat(card.select("footer a").eachText())
                .containsExactly("Cohort 3 · due Thursday 23:59:59", "5 ideas waiting");
        assertThat(page.select(".attention").text()).contains("Post due Thursday round 9 · nothing drafted yet");
    }

    @Test
    void areFoundBySearch() {
        load(Language.KO);
        var search = areas.stream()
                .filter(area -> area.area().equals("blog"))
                .findFirst()
                .orElseThrow();

        for (var words : List.of("포스팅 스터디", "아쉬움", "고정 세션", "oom", "b-트리", "컴퓨터공학", "하나", "서버에 붙은")) {
            assertThat(search.search(ui(Language.KO), words, 20)).as(words).isNotEmpty();
        }
    }

    @Test
    void areOnTheTimeline() {
        load(Language.EN);

        var told = browser.get("/timeline?period=2021-Q1&area=blog")
                .select("#days .moment")
                .text();

        assertThat(told)
                .contains("Published “Sticky sessions on a load balancer”")
                .contains("Handed in round 8 of cohort 3")
                .contains("Talk of 11 min: Sticky sessions on a load balancer")
                .contains("Noted the post idea “Why connections wait”");
        assertThat(browser.get("/timeline?period=2021-Q1&area=blog&kind=cohort")
                        .select("#days .moment")
                        .text())
                .contains("Cohort 3 of blog-posting study began");
    }

    @Test
    void beginsWithRecordsOfAreasThatHaveTheirSample() {
        browser.speak(Language.EN);
        var earlier = new HashMap<String, Ref>();
        for (int i = 1; i <= 9; i++) {
            earlier.put("interviews.question." + i, new Ref("interviews", "question", i));
        }
        var own = sample.load(Language.EN, Map.copyOf(earlier));

        assertThat(own).hasSize(9).containsEntry("blog.peer-post.1", new Ref("blog", "peer-post", 1));
        var idea = browser.get("/blog/posts?status=idea").expectFirst("tbody a:contains(OOM kill)");
        assertThat(browser.get(idea.attr("href")).select(".origin").text())
                .contains("What does the kernel do when memory runs out?");
    }

    @Test
    void leavesWhatTheOwnersOwnHangsOnAsTheirs() {
        load(Language.EN);
        browser.post("/blog/talks", Map.of("minutes", "5", "questions", "0", "givenOn", "2021-03-30", "postId", "1"));
        browser.submit("/blog/peer-posts/1/edit", "#form form", Map.of("title", "mine"));

        sample.remove();

        assertThat(total("/blog/posts")).isEqualTo("1");
        assertThat(browser.get("/blog/posts").select(".sample")).isEmpty();
        assertThat(total("/blog/peer-posts")).isEqualTo("1");
        assertThat(total("/blog/talks")).isEqualTo("1");
        assertThat(total("/blog/cohorts")).isEqualTo("0");
        assertThat(sample.isLoaded()).isFalse();
    }

    private String total(String list) {
        return browser.get(list).select(".pager").attr("data-total");
    }

    private void load(Language language) {
        browser.speak(language);
        clock.moveTo(Instant.parse("2021-04-01T03:00:00Z"));
        sample.load(language, Map.of());
    }

    private List<String> sentences(Language language) {
        return factsOf(language).stream().map(fact -> fact.sentence().text()).toList();
    }

    private List<String> sentences(Language language, String period) {
        return factsOf(language, Period.parse(period).orElseThrow()).stream()
                .map(fact -> fact.sentence().text())
                .toList();
    }

    private List<Fact> factsOf(Language language) {
        return factsOf(language, QUARTER);
    }

    private List<Fact> factsOf(Language language, Period period) {
        var ui = ui(language);
        return facts.stream()
                .filter(area -> area.area().equals("blog"))
                .flatMap(area -> area.facts(ui, View.of(ui, period)).stream())
                .toList();
    }

    private Ui ui(Language language) {
        return uis.stranger(language);
    }
}
