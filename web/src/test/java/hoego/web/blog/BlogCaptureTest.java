package hoego.web.blog;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.blog.CohortDraft;
import hoego.blog.CohortService;
import hoego.blog.GivenReviewService;
import hoego.blog.PeerPostFilter;
import hoego.blog.PeerPostService;
import hoego.blog.PostFilter;
import hoego.blog.PostService;
import hoego.blog.PostStatus;
import hoego.blog.ReceivedReviewService;
import hoego.blog.RoundService;
import hoego.blog.TalkFilter;
import hoego.blog.TalkService;
import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.MovableClock;
import hoego.web.Page;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type about their blog, on a Wednesday evening on which round 8 of cohort 3 is due tomorrow. */
@MicronautTest(transactional = false)
class BlogCaptureTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 24);

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @Inject
    PostService posts;

    @Inject
    CohortService cohorts;

    @Inject
    RoundService rounds;

    @Inject
    TalkService talks;

    @Inject
    GivenReviewService reviews;

    @Inject
    ReceivedReviewService received;

    @Inject
    PeerPostService peerPosts;

    @BeforeEach
    void begin() {
        clock.moveTo(
                TODAY.atTime(LocalTime.of(21, 0)).atZone(MovableClock.SEOUL).toInstant());
        browser.speak(Language.KO);
        enter(3, LocalDate.of(2021, 2, 4));
    }

    private void enter(int number, LocalDate day) {
        cohorts.add(
                new CohortDraft(
                        number,
                        "포스팅",
                        "",
                        LocalDate.of(2021, 2, 4),
                        LocalDate.of(2021, 4, 8),
                        1,
                        DayOfWeek.THURSDAY,
                        LocalTime.of(23, 59),
                        "Asia/Seoul",
                        6,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        null,
                        null,
                        1,
                        null),
                day.atTime(12, 0).atZone(MovableClock.SEOUL).toInstant());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "어제 글감: OOM killer는 누구부터 죽이나 #linux|2021-03-23 OOM killer는 누구부터 죽이나 [linux]",
                "포스팅 주제 로드 애버리지|2021-03-24 로드 애버리지 []",
                "소재 로드 애버리지|2021-03-24 로드 애버리지 []",
                "아이디어 로드 애버리지|2021-03-24 로드 애버리지 []",
                "로드 애버리지 글감|2021-03-24 로드 애버리지 []",
                "rmfrka 로드 애버리지|2021-03-24 로드 애버리지 []",
                "글감:로드 애버리지|2021-03-24 로드 애버리지 []",
                "글감 로드 애버리지 6인데 CPU 20%면?|2021-03-24 로드 애버리지 6인데 CPU 20%면? []",
                "idea What happens on OOM kill #linux|2021-03-24 What happens on OOM kill [linux]",
                "post idea overlay MTU #network #swarm|2021-03-24 overlay MTU [network, swarm]"
            })
    void areIdeas(String line, String result) {
        save(line);

        assertThat(posts.first(PostFilter.NOW, 10))
                .singleElement()
                .satisfies(post -> assertThat(post.notedOn() + " " + post.title() + " " + post.tags())
                        .isEqualTo(result));
    }

    @ParameterizedTest
    @ValueSource(strings = {"글감 없음", "글감이 없다", "글감 고민", "글감 안 떠오름", "글감", "no idea", "good idea", "post idea none"})
    void areNoIdeas(String line) {
        refuse(line);
    }

    @ParameterizedTest
    @CsvSource({
        "3기 8회차 제출 https://example.com/post, 8, https://example.com/post",
        "8회차 제출, 8, ''",
        "제출 3기 9회차, 9, ''",
        "3기 8회차 글 제출했다 https://example.com/post, 8, https://example.com/post",
        "submitted 3/8 https://example.com/post, 8, https://example.com/post",
        "submitted 3/8, 8, ''",
        "submitted cohort 3 round 8 https://example.com/post, 8, https://example.com/post",
        "submitted round 8, 8, ''"
    })
    void areSubmissions(String line, int number, String link) {
        save(line);

        assertThat(rounds.numbered(3, number).orElseThrow()).satisfies(round -> {
            assertThat(round.submittedOn()).isEqualTo(TODAY);
            assertThat(round.submittedAt()).isEqualTo(clock.instant());
            assertThat(round.link()).isEqualTo(link);
        });
        assertThat(rounds.list(1).stream().filter(round -> round.isHandedIn())).hasSize(1);
    }

    @Test
    void publishesThePostOfTheRound() {
        browser.post(
                "/blog/posts", Map.of("title", "OOM", "body", "It kills.", "status", "idea", "notedOn", "2021-03-24"));
        browser.submit("/blog/cohorts/1/rounds/8/edit", "#form form", Map.of("postId", "1"));

        var page = browser.post("/capture", Map.of("line", "3기 8회차 제출", "from", "/"));

        assertThat(page.select(".notice").text()).startsWith("기록했어요: 3기 8회차 제출, ‘OOM’ 발행");
        assertThat(posts.find(1).orElseThrow().publishedOn()).isEqualTo(TODAY);

        browser.submit(page.expectFirst(".notice form"), Map.of());

        assertThat(posts.find(1).orElseThrow().status()).isEqualTo(PostStatus.IDEA);
        assertThat(rounds.list(1)).noneMatch(round -> round.isHandedIn());

        browser.submit("/blog/cohorts/1/rounds/8/edit", "#form form", Map.of("postId", "1"));
        browser.submit("/blog/posts/1", "form[action$=/dropped]", Map.of());
        refuse("3기 8회차 제출");
        assertThat(rounds.list(1)).noneMatch(round -> round.isHandedIn());
    }

    @Test
    void handsInNoIdeaThatIsOnlyATitle() {
        browser.post("/blog/posts", Map.of("title", "OOM", "status", "idea", "notedOn", "2021-03-24"));
        browser.submit("/blog/cohorts/1/rounds/8/edit", "#form form", Map.of("postId", "1"));

        assertThat(browser.post("/capture", Map.of("line", "3기 8회차 제출")).text()).contains("‘OOM’ 글감에는 아직 본문이 없어요.");
        assertThat(posts.find(1).orElseThrow().status()).isEqualTo(PostStatus.IDEA);

        save("3기 8회차 제출 https://a.b/c");
        assertThat(posts.find(1).orElseThrow().link()).isEqualTo("https://a.b/c");
    }

    @Test
    void handsInNoPostTwice() {
        browser.post(
                "/blog/posts", Map.of("title", "OOM", "body", "It kills.", "status", "idea", "notedOn", "2021-03-24"));
        for (int round = 8; round <= 9; round++) {
            browser.submit("/blog/cohorts/1/rounds/" + round + "/edit", "#form form", Map.of("postId", "1"));
        }
        save("3기 8회차 제출");

        var page = browser.post("/capture", Map.of("line", "3기 9회차 제출"));

        assertThat(page.text()).contains("‘OOM’은 다른 회차에 이미 제출한 글이에요.");
        assertThat(rounds.list(1).stream().filter(round -> round.isHandedIn())).hasSize(1);
    }

    @Test
    void asksForTheDayOfARoundThatWasOverBeforeItWasEntered() {
        enter(2, TODAY);

        var page = browser.post("/capture", Map.of("line", "2기 1회차 제출 https://example.com/post"));

        assertThat(page.text()).contains("제출한 날짜도 함께 적거나").contains("2021-02-04 2기 1회차 제출 https://example.com/post");
        assertThat(rounds.list(2)).noneMatch(round -> round.isHandedIn());

        save("2021-02-04 2기 1회차 제출 https://example.com/post");

        assertThat(rounds.numbered(2, 1).orElseThrow().submittedOn()).isEqualTo(LocalDate.of(2021, 2, 4));
    }

    @Test
    void knowsNoTimeOfAnotherDay() {
        save("어제 3기 7회차 제출");

        assertThat(rounds.numbered(3, 7).orElseThrow()).satisfies(round -> {
            assertThat(round.submittedOn()).isEqualTo(TODAY.minusDays(1));
            assertThat(round.submittedAt()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3기 8회차 제출 못함",
                "3기 8회차 미제출",
                "3기 8회차 제출 예정",
                "3기 8회차 제출했나?",
                "3기 11회차 제출",
                "4기 1회차 제출",
                "이력서 제출",
                "not submitted 3/8",
                "submitted my taxes"
            })
    void areNoSubmissions(String line) {
        refuse(line);
    }

    @Test
    void asksForWhichRound() {
        var page = browser.post("/capture", Map.of("line", "제출 https://example.com/post"));

        assertThat(page.select(".answers button").eachText()).containsExactly("3기 8회차 제출", "3기 9회차 제출");
        assertThat(rounds.list(1)).noneMatch(round -> round.isHandedIn());
    }

    @Test
    void handsInOnce() {
        save("3기 8회차 제출 https://example.com/post");

        refuse("3기 8회차 제출 https://example.com/other");

        assertThat(rounds.numbered(3, 8).orElseThrow().link()).isEqualTo("https://example.com/post");
    }

    @ParameterizedTest
    @CsvSource({
        "발표 12분 질문 3개, 12, 3, ''",
        "발표 12분, 12, 0, ''",
        "발표 12분 질문 없음, 12, 0, ''",
        "발표 로드 애버리지 1시간 질문 3개 받음, 60, 3, 로드 애버리지",
        "talk 12m 3 questions, 12, 3, ''",
        "talk 12 min no questions, 12, 0, ''",
        "presented load average 12 min 1 question, 12, 1, load average"
    })
    void areTalks(String line, int minutes, int questions, String title) {
        save(line);

        assertThat(talks.list(new TalkFilter("", 0, Page.EVER), 10, 0))
                .singleElement()
                .satisfies(talk -> {
                    assertThat(talk.givenOn()).isEqualTo(TODAY);
                    assertThat(talk.minutes()).isEqualTo(minutes);
                    assertThat(talk.questions()).isEqualTo(questions);
                    assertThat(talk.title()).isEqualTo(title);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "발표 준비 2시간",
                "발표 연습 30분",
                "발표 12분 예정",
                "발표 못함 12분",
                "내일 발표 12분",
                "발표 들음 30분",
                "talk to my boss 30 min",
                "talk 12m tomorrow",
                "talk 12m skipped",
                "talk 12m missed",
                "talk 12m postponed",
                "talk 12m called off",
                "발표 20분 안했음",
                "발표 20분 안함",
                "발표 20분 빠짐",
                "발표 12분 불참",
                "발표 12분 건너뜀",
                "발표 12분 스킵",
                "발표 12분 펑크",
                "발표 12분 포기",
                "발표 질문 3개"
            })
    void areNoTalks(String line) {
        refuse(line);
    }

    @Test
    void asksWhetherPtIsATalk() {
        var page = browser.post("/capture", Map.of("line", "PT 50분"));

        assertThat(page.select(".answers button").eachText())
                .hasSize(2)
                .anyMatch(answer -> answer.startsWith("운동"))
                .contains("발표 50분");
    }

    @ParameterizedTest
    @CsvSource({"리뷰 2개 함, 2", "review 2, 2", "리뷰 1개, 1", "3기 리뷰 2개, 0", "리뷰 3기 2개 함, 2", "reviewed 3 posts, 3"})
    void areReviews(String line, int count) {
        if (count == 0) {
            refuse(line);
        } else {
            save(line);
        }

        assertThat(reviews.count(1, "", Page.EVER)).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"코드 리뷰 2개", "code review 2", "리뷰 안 함", "리뷰 2개 못 함", "리뷰", "리뷰 200개"})
    void areNoReviews(String line) {
        refuse(line);
    }

    @ParameterizedTest
    @CsvSource({
        "리뷰 2개 받음, 2",
        "받은 리뷰 2개, 2",
        "리뷰 받음 3기 1개, 1",
        "리뷰를 2개 받았다, 2",
        "got 2 reviews, 2",
        "2 reviews received, 2",
        "received reviews 3 2, 2",
        "리뷰 2개 받을 예정, 0",
        "리뷰 2개 못 받음, 0",
        "리뷰 받음, 0",
        "code review received 2, 0",
        "got 2 code reviews, 0"
    })
    void areReviewsOfOthers(String line, int count) {
        if (count == 0) {
            refuse(line);
        } else {
            save(line);
        }

        assertThat(received.count(1, "", Page.EVER)).isEqualTo(count);
        assertThat(reviews.count(1, "", Page.EVER)).isZero();
    }

    @Test
    void takesBackReviewsOfOthers() {
        var page = browser.post("/capture", Map.of("line", "리뷰 2개 받음", "from", "/"));
        assertThat(page.select(".notice").text()).startsWith("기록했어요: 3기에서 받은 리뷰 2개");

        browser.submit(page.expectFirst(".notice form"), Map.of());

        assertThat(received.count(1, "", Page.EVER)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "읽은 글 B-트리가 쪼개질 때 #db https://example.com/b, B-트리가 쪼개질 때, false",
        "들은 발표 교착 상태, 교착 상태, true",
        "peer post How a B-tree splits #db, How a B-tree splits, false"
    })
    void arePostsOfOthers(String line, String title, boolean heard) {
        save(line);

        assertThat(peerPosts.list(new PeerPostFilter("", "", false, Page.EVER), 10, 0))
                .singleElement()
                .satisfies(post -> {
                    assertThat(post.title()).isEqualTo(title);
                    assertThat(post.heard()).isEqualTo(heard);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "글감 로드 애버리지 #linux|기록했어요: 글감 ‘로드 애버리지’, 태그 linux",
                "3기 8회차 제출 https://example.com/post|기록했어요: 3기 8회차 제출(https://example.com/post)",
                "발표 12분 질문 3개|기록했어요: 발표 12분, 질문 3개",
                "리뷰 2개 함|기록했어요: 3기 한 리뷰 2개"
            })
    void saysWhatWasUnderstoodAndTakesItBack(String line, String said) {
        var page = browser.post("/capture", Map.of("line", line, "from", "/"));

        assertThat(page.select(".notice").text()).startsWith(said);

        browser.submit(page.expectFirst(".notice form"), Map.of());

        assertThat(posts.countAll(PostFilter.NOW)).isZero();
        assertThat(rounds.list(1)).noneMatch(round -> round.isHandedIn());
        assertThat(talks.count(new TalkFilter("", 0, Page.EVER))).isZero();
        assertThat(reviews.count(1, "", Page.EVER)).isZero();
    }

    private void save(String line) {
        assertThat(browser.answerTo("/capture", Map.of("line", line)).statusCode())
                .as(line)
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"peer \"Post about B-trees\"", "읽은 글 안 읽음", "읽은 글 못 읽음"})
    void areNoPeerPosts(String line) {
        refuse(line);

        assertThat(peerPosts.list(new PeerPostFilter("", "", false, Page.EVER), 10, 0))
                .isEmpty();
    }

    private void refuse(String line) {
        assertThat(browser.answerTo("/capture", Map.of("line", line)).statusCode())
                .as(line)
                .isEqualTo(422);
    }
}
