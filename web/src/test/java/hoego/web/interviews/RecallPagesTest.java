package hoego.web.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.MovableClock;
import hoego.web.Statements;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** Recalling one card after another, at noon of 30 March 2021. */
@MicronautTest(transactional = false)
class RecallPagesTest {

    private static final String RECALL = "/interviews/recall";

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @Inject
    InterviewsMeasuring measuring;

    @Test
    void saysHowItBeginsWhileThereIsNoCard() {
        assertThat(browser.get(RECALL).select(".recall__done").text()).contains("No card yet");
    }

    @Test
    void showsACardItsAnswerAndWhereEachButtonLeads() {
        card("What is a socket?", "An **endpoint**.");

        var page = browser.get(RECALL);

        assertThat(page.select(".recall__front").text()).isEqualTo("What is a socket?");
        assertThat(page.select("details .answer strong").text()).isEqualTo("endpoint");
        assertThat(page.select(".recall__grade").eachText())
                .containsExactly("1 Again 1 min", "2 Hard 6 min", "3 Good 10 min", "4 Easy 8 days");
        assertThat(page.select(".recall__progress p").text()).isEqualTo("0 done today · 1 left");
    }

    @Test
    void goesThroughStepsOfMinutesToDays() {
        card("one", "1");

        answer(browser.get(RECALL), "good");
        assertThat(browser.get(RECALL).select(".recall__grade:last-child").text())
                .isEqualTo("4 Easy 4 days");
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(10)));
        var done = answer(browser.get(RECALL), "good");

        assertThat(done.select(".recall__done h2").text()).isEqualTo("Done for now");
        assertThat(done.select(".recall__ahead strong").eachText()).containsExactly("0", "1", "0", "0", "0", "0", "0");
        clock.moveTo(MovableClock.TODAY.plusDays(2));
        assertThat(browser.get(RECALL).select(".recall__about .pill").text()).isEqualTo("Review");
        assertThat(browser.get("/").select(".attention").text()).contains("1 card due");
    }

    @Test
    void countsACardThatTwoDevicesAnswerOnce() {
        card("one", "1");
        card("two", "2");
        var phone = browser.get(RECALL);
        var desk = browser.get(RECALL);

        answer(phone, "easy");
        var late = answer(desk, "again");

        assertThat(late.select(".notice").text()).contains("It is not counted twice");
        assertThat(late.select(".recall__front").text()).isEqualTo("two");
        assertThat(late.select(".recall__progress p").text()).isEqualTo("1 done today · 1 left");
        assertThat(answer(phone, "easy").select(".recall__progress p").text())
                .as("the same form once more")
                .isEqualTo("1 done today · 1 left");
    }

    @Test
    void takesTheLastAnswerBack() {
        card("one", "1");
        card("two", "2");
        answer(browser.get(RECALL), "easy");

        var back = browser.submit(RECALL, ".recall__progress form", Map.of());

        assertThat(back.select(".recall__front").text()).isEqualTo("one");
        assertThat(back.select(".recall__grade:last-child").text()).isEqualTo("4 Easy 8 days");
        assertThat(back.select(".recall__progress p").text()).isEqualTo("0 done today · 2 left");
    }

    @Test
    void stopsWhereThePlanSaysUnlessOneGoesOn() {
        browser.submit(RECALL + "/plan", "#form form", Map.of("newPerDay", "1"));
        card("one", "1");
        card("two", "2");

        var stopped = answer(browser.get(RECALL), "easy");

        assertThat(stopped.select(".recall__done h2").text()).isEqualTo("Done for today");
        var beyond = browser.get(RECALL + "?beyond=true");
        assertThat(beyond.select(".recall__front").text()).isEqualTo("two");
        assertThat(answer(beyond, "easy").baseUri()).endsWith("beyond=true");
        assertThat(browser.submit(RECALL + "/plan", "#form form", Map.of("retentionPercent", "98"))
                        .select("#problem-retentionPercent"))
                .isNotEmpty();
    }

    @Test
    void asksNothingThatIsSuspended() {
        card("one", "1");

        var done = browser.submitHere(RECALL, ".recall__does form", Map.of());

        assertThat(done.select(".recall__done")).isNotEmpty();
        assertThat(browser.get(RECALL + "/cards?only=suspended").select("#card-1"))
                .isNotEmpty();
        browser.submit(done.expectFirst(".notice form"), Map.of());
        assertThat(browser.get(RECALL).select(".recall__front").text()).isEqualTo("one");
    }

    @Test
    void isRewordedWhereItIsRecalled() {
        browser.post("/interviews/questions", Map.of("words", "What is a sokcet?", "actual", "2"));
        browser.submit("/interviews/questions/1", "form[action$=/card]", Map.of());
        var edit = browser.get(RECALL).expectFirst(".recall__does a").attr("href");

        var back = browser.submit(browser.get(edit).expectFirst("#form form"), Map.of("front", "What is a socket?"));

        assertThat(back.select(".recall__front").text()).isEqualTo("What is a socket?");
        assertThat(browser.get("/interviews/questions/1").select("h2").text()).startsWith("What is a socket?");
        assertThat(browser.get("/interviews/questions/1/edit")
                        .select("#field-actual option[selected]")
                        .val())
                .isEqualTo("2");
    }

    @Test
    void isEditedInItsPlaceAndComesBackWithItsAnswer() {
        card("one", "1");
        card("two", "2");
        var shown = browser.get(RECALL);
        assertThat(shown.expectFirst("#recall").attr("hx-select"))
                .as("the form comes into the place of the card")
                .contains("#form");
        assertThat(shown.select("details[open]")).isEmpty();
        var edit = browser.get(shown.expectFirst(".recall__does a").attr("href"));
        assertThat(edit.select("[autofocus]").eachAttr("name")).containsExactly("front");

        var refused = browser.submit(edit.expectFirst("#form form"), Map.of("front", " ", "back", "first"));
        assertThat(refused.select("#problem-front")).isNotEmpty();
        assertThat(refused.select("#form [name=back]").text()).isEqualTo("first");
        var cancelled = browser.get(refused.expectFirst("#form form .actions a").attr("href"));
        assertThat(cancelled.select(".recall__front").text()).isEqualTo("one");

        var saved = browser.submit(refused.expectFirst("#form form"), Map.of("front", "uno"));
        assertThat(saved.select(".recall__front").text()).isEqualTo("uno");
        assertThat(saved.select("details[open] .answer").text()).isEqualTo("first");
        assertThat(saved.select("[autofocus]").eachAttr("data-key")).containsExactly("e");
    }

    @Test
    void keepsWhereAQuestionCameFromWhileItIsReworded() {
        browser.post("/interviews/questions", Map.of("words", "What is a sokcet?", "source", "TCP/IP Illustrated"));
        browser.submit("/interviews/questions/1", "form[action$=/card]", Map.of());

        browser.submit(RECALL + "/cards/1/edit", "#form form", Map.of("front", "What is a socket?"));

        assertThat(browser.get("/interviews/questions/1").select(".facts").text())
                .contains("TCP/IP Illustrated");
    }

    @Test
    void asksNothingAgainThatAnotherDeviceAnsweredWhileItWasReworded() {
        card("one", "1");
        var edit =
                browser.get(browser.get(RECALL).expectFirst(".recall__does a").attr("href"));
        answer(browser.get(RECALL), "easy");

        browser.submit(edit.expectFirst("#form form"), Map.of("front", "two"));

        assertThat(browser.get(RECALL + "?card=1").select(".recall__done")).isNotEmpty();
    }

    @Test
    void staysBeyondThePlanWhereAnAnswerIsTakenBackOrACardIsReworded() {
        browser.submit(RECALL + "/plan", "#form form", Map.of("newPerDay", "1"));
        card("one", "1");
        card("two", "2");
        card("three", "3");
        answer(browser.get(RECALL), "easy");
        var beyond = answer(browser.get(RECALL + "?beyond=true"), "easy");

        var back = browser.submit(beyond.expectFirst(".recall__progress form"), Map.of());
        assertThat(back.select(".recall__front").text()).isEqualTo("two");
        var edit = back.expectFirst(".recall__does a").attr("href");
        var reworded = browser.submit(browser.get(edit).expectFirst("#form form"), Map.of("front", "second"));

        assertThat(reworded.select(".recall__front").text()).isEqualTo("second");
        assertThat(answer(reworded, "easy").select(".recall__front").text()).isEqualTo("three");
    }

    @Test
    void leadsFromEachNumberToAsManyCards() {
        card("one", "1");
        card("two", "2");
        card("three", "3");
        answer(browser.get(RECALL), "easy");
        answer(browser.get(RECALL), "again");

        var progress = browser.get(RECALL).select(".recall__progress ul a");
        assertThat(progress.eachText()).containsExactly("1 learning", "0 due", "1 new");
        assertThat(progress.eachAttr("href").stream().map(list -> total(list.substring(RECALL.length()))))
                .containsExactly(1, 0, 1);
        var forecast = browser.get(RECALL + "/statistics").expectFirst("#forecast .figure");
        assertThat(forecast.text()).isEqualTo("1 card due within 30 days");
        assertThat(total(forecast.select("a").attr("href").substring(RECALL.length())))
                .isEqualTo(1);

        browser.submit(RECALL + "/plan", "#form form", Map.of("newPerDay", "1"));
        assertThat(browser.get(RECALL).select(".recall__progress ul a").eachText())
                .as("what the plan cuts has no list")
                .containsExactly("1 learning", "0 due");
    }

    @Test
    void isAMomentOfEachDayAndNoMoreThanThePlanIsWorthALook() {
        browser.post("/interviews/questions", Map.of("words", "What is a socket?", "askedOn", "2021-03-01"));
        assertThat(browser.get("/").select(".attention").text()).contains("Interviews quiet");
        card("one", "1");
        card("two", "2");
        answer(browser.get(RECALL), "easy");
        answer(browser.get(RECALL), "easy");

        assertThat(browser.get("/").select(".attention").text()).doesNotContain("Interviews quiet");
        var moment = browser.get("/timeline?period=2021-Q1&area=interviews").expectFirst("#days .moment a");
        assertThat(moment.text()).isEqualTo("Recalled 2 cards");
        assertThat(total(moment.attr("href").substring(RECALL.length()))).isEqualTo(2);

        clock.moveTo(MovableClock.TODAY.plusDays(8));
        browser.submit(RECALL + "/plan", "#form form", Map.of("recallsPerDay", "1"));
        assertThat(browser.get("/").select(".attention").text()).contains("1 card due");
        answer(browser.get(RECALL), "easy");
        assertThat(browser.get("/").select(".attention").text()).doesNotContain("card due");
    }

    @Test
    void makesACardOfAQuestionAndTakesItBack() {
        browser.post("/interviews/questions", Map.of("words", "What is a socket?"));

        browser.submit("/interviews/questions", "form[action$=/card]", Map.of());
        assertThat(browser.post("/interviews/questions/1/card", Map.of()).select(".notice form[action$=deletion]"))
                .as("what was made before is not undone by a second press")
                .isEmpty();

        assertThat(total("/cards")).isEqualTo(1);
        browser.submit("/interviews/questions/1", "form[action$=recall/cards/1/deletion]", Map.of());
        assertThat(total("/cards")).isZero();
        assertThat(browser.get("/interviews/questions/1").select("form[action$=/card]"))
                .isNotEmpty();
        assertThat(browser.get("/trash").select("#content").text()).contains("Card");
    }

    @Test
    void listsCardsByWhatTheyAre() {
        card("alpha", "1");
        card("beta", "2");
        answer(browser.get(RECALL), "easy");

        assertThat(total("/cards?q=BETA")).isEqualTo(1);
        assertThat(total("/cards?phase=review")).isEqualTo(1);
        assertThat(total("/cards?only=due")).isZero();
        assertThat(total("/cards?topic=none&order=weakest")).isEqualTo(2);
        clock.moveTo(MovableClock.TODAY.plusDays(8));
        assertThat(total("/cards?only=due")).isEqualTo(1);
    }

    @Test
    void tellsWhatWasRecalledOfWhatWasDue() {
        card("one", "1");
        card("two", "2");
        answer(browser.get(RECALL), "easy");
        answer(browser.get(RECALL), "easy");
        clock.moveTo(MovableClock.TODAY.plusDays(8));
        answer(browser.get(RECALL), "good");
        answer(browser.get(RECALL), "again");

        var numbers = browser.get(RECALL + "/statistics?period=2021");

        assertThat(numbers.select("#retention .numbers").text()).isEqualTo("Recalled 50% Desired 90%");
        assertThat(numbers.select("#daily .figure").text()).isEqualTo("4 recalls on 2 days");
        assertThat(numbers.select("#strength").text()).contains("2 cards, 1 mature");
        assertThat(browser.get(RECALL + "/statistics?period=2021-Q1")
                        .select("#retention")
                        .text())
                .contains("No card that was due");
    }

    @Test
    void pointsOutWhatIsForgottenAgainAndAgain() {
        browser.submit(RECALL + "/plan", "#form form", Map.of("leechLapses", "2"));
        card("one", "1");
        answer(browser.get(RECALL), "easy");
        clock.moveTo(MovableClock.TODAY.plusDays(8));
        answer(browser.get(RECALL), "again");
        answer(browser.get(RECALL), "easy");
        clock.moveTo(MovableClock.TODAY.plusDays(40));

        var told = answer(browser.get(RECALL), "again");

        assertThat(told.select(".notice").text()).contains("Forgotten 2 times by now");
        assertThat(total("/cards?only=leech")).isEqualTo(1);
        assertThat(total("/answers?grade=again")).isEqualTo(2);
        assertThat(total("/answers?only=recalled")).isZero();
        assertThat(total("/answers?q=ONE&period=2021-Q1")).isEqualTo(1);
        browser.submit(told.expectFirst(".notice form"), Map.of());
        assertThat(total("/cards?only=suspended")).isEqualTo(1);
    }

    @Test
    void isFoundBySearchAndFeedsMeasures() {
        card("What is a B-tree?", "A balanced tree.");
        answer(browser.get(RECALL), "easy");
        clock.moveTo(MovableClock.TODAY.plusDays(8));
        answer(browser.get(RECALL), "easy");

        assertThat(browser.get("/search?q=balanced").select("#content a[href=/interviews/recall/cards/1]"))
                .isNotEmpty();
        var days = LocalDateRange.of(MovableClock.TODAY, MovableClock.TODAY.plusDays(9));
        var read = measuring.read(Set.of(InterviewsMeasuring.REVIEWS, InterviewsMeasuring.MATURE), days);
        assertThat(read.of(InterviewsMeasuring.REVIEWS).values())
                .allSatisfy(count -> assertThat(count).isEqualByComparingTo("1"))
                .hasSize(2);
        assertThat(read.of(InterviewsMeasuring.MATURE).lastEntry().getValue()).isEqualByComparingTo("1");
        assertThat(read.of(InterviewsMeasuring.MATURE).firstEntry().getValue()).isEqualByComparingTo("0");
    }

    @Test
    void isNotQuietWhileOneRecalls() {
        browser.post("/interviews/questions", Map.of("words", "What is a socket?", "askedOn", "2021-03-01"));
        assertThat(browser.get("/").select(".attention").text()).contains("Interviews quiet");

        card("one", "1");
        answer(browser.get(RECALL), "easy");

        assertThat(browser.get("/").select(".attention").text()).doesNotContain("Interviews quiet");
    }

    @Test
    void asksLittleOfTheDatabase() {
        card("one", "1");
        card("two", "2");
        var form = Browser.filledIn(browser.get(RECALL).expectFirst(".recall__grades"), Map.of("grade", "good"));

        assertThat(Statements.during(() -> browser.get(RECALL))).hasSizeLessThanOrEqualTo(6);
        assertThat(Statements.during(() -> browser.answerTo(RECALL + "/answers", form)))
                .hasSizeLessThanOrEqualTo(7);
    }

    private void card(String front, String back) {
        browser.post(RECALL + "/cards", Map.of("front", front, "back", back));
    }

    private Document answer(Document page, String grade) {
        return browser.submit(page.expectFirst(".recall__grades"), Map.of("grade", grade));
    }

    private int total(String list) {
        return Integer.parseInt(
                browser.get(RECALL + list).expectFirst("[data-total]").attr("data-total"));
    }
}
