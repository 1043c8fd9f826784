package hoego.web.retrospective;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.MovableClock;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class RetrospectiveControllerTest {

    private static final String QUARTER = "/retrospectives/2021-Q1";

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @Test
    void keepsWhatIsWritten() {
        var body = "## 커리어\n\n컨테이너로 옮겼다. ~~(쿠버네티스는 다음 기회에)~~\n\n    code";

        var page = browser.submit(QUARTER, ".paper form", Map.of("title", "걱정에서 실천으로", "body", body));

        assertThat(page.select("[name=title]").val()).isEqualTo("걱정에서 실천으로");
        assertThat(page.expectFirst("[name=body]").wholeText()).isEqualTo(body);
        assertThat(page.select(".notice p").text()).isEqualTo("Saved.");
        assertThat(page.select("#state [role=status]").text()).isEqualTo("Saved 12:00");
    }

    @Test
    void keepsALongText() {
        var body = Stream.generate(() -> "기록이 말하지 않는 것을 적는다.").limit(5_000).collect(joining("\n\n"));

        var page = browser.submit(QUARTER, ".paper form", Map.of("body", body));

        assertThat(page.expectFirst("[name=body]").wholeText()).isEqualTo(body);
    }

    @Test
    void storesWhatIsTypedAndSaysWhen() {
        var state = browser.post(QUARTER + "/text", Map.of("title", "", "body", "First", "version", "0"));

        assertThat(state.select("#state [role=status]").text()).isEqualTo("Saved 12:00");
        assertThat(state.select("[name=version]").val()).isEqualTo("1");
        assertThat(browser.get(QUARTER).expectFirst("[name=body]").wholeText()).isEqualTo("First");
    }

    @Test
    void neverReplacesANewerTextUnasked() {
        type("Mine", "0");
        type("Theirs", "1");

        var answer = browser.answerTo(QUARTER + "/text", Map.of("body", "Mine, longer", "version", "1"));
        var page = browser.post(QUARTER, Map.of("body", "Mine, longer", "version", "1", "key", "k"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Theirs");
        assertThat(page.expectFirst("[name=body]").wholeText()).isEqualTo("Mine, longer");
        assertThat(page.select(".conflict pre").text()).isEqualTo("Theirs");
        assertThat(browser.get(QUARTER).expectFirst("[name=body]").wholeText()).isEqualTo("Theirs");
    }

    @Test
    void replacesANewerTextOnceBothWereShown() {
        type("Mine", "0");
        type("Theirs", "1");
        var conflict = browser.post(QUARTER, Map.of("body", "Mine, longer", "version", "1"));

        var page = browser.submit(conflict.expectFirst(".paper form"), Map.of());

        assertThat(page.expectFirst("[name=body]").wholeText()).isEqualTo("Mine, longer");
    }

    @Test
    void takesTwoWindowsThatBeginAtOnceForAConflict() {
        type("Mine", "0");

        assertThat(browser.answerTo(QUARTER + "/text", Map.of("body", "Theirs", "version", "0"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void refusesATitleThatIsTooLong() {
        var answer = browser.answerTo(QUARTER + "/text", Map.of("title", "글".repeat(121), "body", "", "version", "0"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Use at most 120 characters.");
    }

    @Test
    void showsMarkdownAsItWillBeRead() {
        type("## 블로그\n\n**8편**을 썼다. ~~(12편이 목표였다)~~", "0");

        var page = browser.get(QUARTER + "/preview");

        assertThat(page.select(".prose h1").text()).isEqualTo("Retrospective of 2021 Q1");
        assertThat(page.select(".prose strong").text()).isEqualTo("8편");
        assertThat(page.select(".prose del").text()).isEqualTo("(12편이 목표였다)");
    }

    @Test
    void showsATableOfMillionsAsItWasWritten() {
        type("|a".repeat(15_000) + "|\n" + "|-".repeat(15_000) + "|\n" + "|\n".repeat(15_000), "0");

        var page = browser.get(QUARTER + "/preview");

        assertThat(page.select(".prose .problem").text()).startsWith("A table here is too large");
        assertThat(page.select(".prose table")).isEmpty();
    }

    @Test
    void isHandedOutAsAFileNamedByDayAndTitle() {
        browser.post(QUARTER + "/text", Map.of("title", "걱정 / 실천", "body", "Text", "version", "0"));

        var file = browser.answer(QUARTER + "/markdown");

        assertThat(file.body()).isEqualTo("# 걱정 / 실천\n\nText\n");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/markdown");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename*=UTF-8''2021-03-30-%EA%B1%B1%EC%A0%95-%EC%8B%A4%EC%B2%9C.md");
    }

    @Test
    void showsTheLinksOfItsFactsAndHandsThemOutToNobody() {
        browser.post("/health/weigh-ins", Map.of("measuredOn", "2021-03-30", "weightKg", "70.8"));
        var fact = browser.get(QUARTER).expectFirst("[data-area=health] .fact");
        type("Before. " + fact.attr("data-markdown") + " ~~After.~~", "0");

        var shown = browser.get(QUARTER + "/preview").select(".prose > p");
        var file = browser.answer(QUARTER + "/markdown").body().replace('\u00a0', ' ');

        assertThat(shown.text()).isEqualTo("Before. " + fact.select("p").text() + " After.");
        assertThat(shown.select("a").eachAttr("href"))
                .isNotEmpty()
                .isEqualTo(fact.select("p a").eachAttr("href"));
        assertThat(file)
                .isEqualTo("# Retrospective of 2021 Q1\n\nBefore. "
                        + fact.expectFirst("p").text() + " ~~After.~~\n");
        assertThat(browser.get(QUARTER).select("[data-area=health] .fact[data-used]"))
                .hasSize(1);
    }

    @Test
    void areCountedAndFoundByWhatIsRead() {
        type("Some [9번](/health/workouts?period=2021-Q1) words", "0");

        assertThat(browser.get("/retrospectives")
                        .select(".place:has([href$=2021-Q1]) small")
                        .text())
                .startsWith("3 words");
        assertThat(browser.get("/retrospectives?q=workouts").select(".place")).isEmpty();
        assertThat(browser.get("/search?q=workouts").select(".hit")).isEmpty();
        assertThat(browser.get("/search?q=9번%20words").select(".hit p").text()).isEqualTo("Some 9번 words");
    }

    @Test
    void belongToTheDayBeforeUntilThatIsOver() {
        clock.moveTo(LocalDate.of(2021, 3, 31)
                .atTime(1, 30)
                .atZone(MovableClock.SEOUL)
                .toInstant());
        type("글을 쓴다", "0");

        assertThat(browser.answer(QUARTER + "/markdown").headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("2021-03-30-"));
        assertThat(browser.get("/search?q=글을").select(".hit time").attr("datetime"))
                .isEqualTo("2021-03-30");
        assertThat(browser.get(QUARTER).select("#state [role=status]").text()).isEqualTo("Saved 01:30");
    }

    @Test
    void listsPeriodsWithWhatIsWritten() {
        type("Three words here", "0");
        clock.moveTo(LocalDate.of(2021, 4, 2));

        var page = browser.get("/retrospectives");

        assertThat(page.select(".shelf h2").eachText()).containsExactly("2021");
        assertThat(page.select(".shelf:first-child .place a").eachText()).containsExactly("2021 Q2", "2021 Q1", "2021");
        assertThat(page.select(".place:has([href$=2021-Q1]) small").text()).isEqualTo("3 words · 30 Mar 2021 12:00");
        assertThat(page.select(".place:has([href$=/2021]) small").text()).isEqualTo("Runs until 31 Dec");
        assertThat(page.select(".place:has([href$=2021-Q2]) small").text()).isEqualTo("Runs until 30 Jun");
    }

    @Test
    void listsNothingFromBeforeTheFirstRecord() {
        var blank = browser.get("/retrospectives");
        assertThat(blank.select(".place a").eachText()).containsExactly("2021 Q1", "2021");
        assertThat(blank.select(".empty a").attr("href")).isEqualTo(QUARTER);

        browser.post("/health/weigh-ins", Map.of("measuredOn", "2020-08-01", "weightKg", "70.8"));
        clock.moveTo(LocalDate.of(2021, 3, 31));

        assertThat(browser.get("/retrospectives").select(".place a").eachText())
                .containsExactly("2021 Q1", "2021", "2020 Q4", "2020 Q3", "2020");
    }

    @Test
    void asksForTheLastResolutionsAndTakesTheAnswersOnTheSpot() {
        vow("run a blog", "2020-Q4", "2020-10-01");
        vow("start a community", "2021", "2020-12-31");
        vow("exercise", "2021-Q1", "2021-01-10");
        vow("rest more", "2021-Q1", "2021-03-01");
        vow("write", "2021-Q2", "2021-03-29");
        browser.post("/goals/resolutions/1/carried", Map.of("day", "2021-02-20"));

        assertThat(browser.get(QUARTER).select(".earlier q").eachText())
                .containsExactlyInAnyOrder("run a blog", "start a community", "exercise");

        var kept = browser.submitHere(QUARTER, ".earlier li:contains(exercise) form", Map.of());
        assertThat(kept.location()).endsWith(QUARTER);
        assertThat(kept.select(".earlier li:contains(exercise) .pill").eachText())
                .containsExactly("Kept");
        var dropped = browser.submitHere(
                QUARTER, ".earlier li:contains(community) details form", Map.of("reason", "No time"));
        assertThat(dropped.location()).endsWith(QUARTER);
        assertThat(dropped.select(".earlier li:contains(community)").text()).contains("Dropped", "No time");
        assertThat(dropped.select(".notice form button").eachText()).contains("Undo");
        assertThat(browser.submit(dropped.expectFirst(".notice form:has(button:contains(Undo))"), Map.of())
                        .location())
                .endsWith("/goals/resolutions/2");
    }

    @Test
    void carriesOverToWhatComesAfterItAndAsksForThatNoMore() {
        vow("run a blog", "2020-Q3", "2020-07-01");
        vow("exercise", "2021-Q1", "2021-01-10");
        vow("start a community", "2020", "2019-12-31");

        assertThat(carried("blog")).isEqualTo("Carried over to 2021 Q2.");
        assertThat(carried("exercise")).isEqualTo("Carried over to 2021 Q2.");
        assertThat(carried("community")).isEqualTo("Carried over to 2021.");

        assertThat(browser.get(QUARTER).select(".earlier li > .pill").eachText())
                .containsExactly("Carried ×1", "Carried ×1", "Carried ×1");
        assertThat(browser.get("/goals/resolutions/4").select(".facts").text()).doesNotContain("running");
        assertThat(browser.get("/goals/resolutions/5").select(".facts").text()).contains("2nd quarter running");
        clock.moveTo(LocalDate.of(2021, 4, 1));
        assertThat(browser.get("/retrospectives/2021-Q2")
                        .select(".earlier [data-open=true] q")
                        .eachText())
                .containsExactlyInAnyOrder("run a blog", "exercise", "start a community");
        assertThat(browser.get("/retrospectives/2021")
                        .select(".earlier [data-open=true] q")
                        .eachText())
                .contains("start a community");
    }

    private String carried(String words) {
        var button = browser.get(QUARTER).expectFirst(".earlier li:contains(" + words + ") button:contains(Carried)");
        return browser.post(button.attr("formaction"), Map.of("day", "2021-03-30"))
                .select(".notice p")
                .text();
    }

    @Test
    void takesAnswersOnceItsPeriodIsOver() {
        vow("exercise", "2021-Q1", "2021-01-10");
        vow("run a blog", "2021-Q1", "2021-01-10");
        clock.moveTo(LocalDate.of(2021, 4, 3));

        var kept = browser.submitHere(QUARTER, ".earlier li:contains(exercise) form", Map.of());
        browser.post("/goals/resolutions/2/partly", Map.of("day", "2021-04-03"));

        assertThat(kept.select(".earlier li:contains(exercise) .pill").eachText())
                .containsExactly("Kept");
        assertThat(browser.get("/goals/resolutions/1").select(".facts li").eachText())
                .contains("Kept 31 Mar");
        assertThat(browser.get(QUARTER)
                        .select(".earlier li:contains(blog) .pill")
                        .eachText())
                .containsExactly("Partly");
    }

    @Test
    void offersTheAnswersOfTheResolutionsPage() {
        vow("exercise", "2021-Q1", "2021-01-10");

        assertThat(browser.get(QUARTER).select(".earlier .pill").eachText())
                .containsExactlyInAnyOrderElementsOf(browser.get("/goals/resolutions/1")
                        .select("#answer .actions > button, .becoming > a")
                        .eachText());
    }

    private void vow(String words, String period, String madeOn) {
        browser.post(
                "/goals/resolutions", Map.of("words", words, "period", period, "madeOn", madeOn, "area", "health"));
    }

    @Test
    void listsAPeriodOfLongAgoOnceItIsLookedAtOrWritten() {
        clock.moveTo(LocalDate.of(2026, 11, 24));
        assertThat(browser.get("/retrospectives").select("[href$=2021-Q1]").size())
                .isZero();
        assertThat(browser.get("/retrospectives?period=2021-Q1").select("[href$=2021-Q1]"))
                .isNotEmpty();

        type("Text", "0");

        assertThat(browser.get("/retrospectives").select("[href$=2021-Q1]").size())
                .isOne();
    }

    @Test
    void areFoundByPartsOfKoreanWords() {
        type("번역을 시작했다. 100% 끝냈다.", "0");

        assertThat(browser.get("/retrospectives?q=번역").select(".place a").eachAttr("href"))
                .containsExactly(QUARTER);
        assertThat(browser.get("/retrospectives?q=0%25").select(".place").size())
                .isOne();
        assertThat(browser.get("/retrospectives?q=0_").select(".place").size()).isZero();
        var hit = browser.get("/search?q=번역").expectFirst(".hit");
        assertThat(hit.select("a").attr("href")).isEqualTo(QUARTER);
        assertThat(hit.select("mark").text()).isEqualTo("번역");
    }

    @Test
    void areOfQuartersAndYears() {
        assertThat(browser.status("/retrospectives/2020")).isEqualTo(200);
        assertThat(browser.status("/retrospectives/2021-W08")).isEqualTo(404);
        assertThat(browser.status("/retrospectives/soon")).isEqualTo(404);
        assertThat(browser.answerTo("/retrospectives/2021-W08", Map.of("body", "Text"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void areDeletedAtTheDeskAndComeBack() {
        browser.post(QUARTER + "/text", Map.of("title", "걱정에서 실천으로", "body", "Text", "version", "0"));

        var gone = browser.submit(QUARTER, "#deletion", Map.of());

        assertThat(gone.select(".notice p").text()).isEqualTo("Deleted “2021 Q1 · 걱정에서 실천으로”.");
        assertThat(gone.select(".place:has([href$=2021-Q1]) small").text()).isEqualTo("Runs until 31 Mar");
        assertThat(body()).isEmpty();
        assertThat(browser.get("/trash").select("#trash tbody td").eachText())
                .startsWith("2021 Q1 · 걱정에서 실천으로", "Retrospective");

        var back = browser.submit(gone.expectFirst(".notice form"), Map.of());

        assertThat(back.select(".notice p").text()).isEqualTo("Restored.");
        assertThat(browser.get(QUARTER).select("[name=title]").val()).isEqualTo("걱정에서 실천으로");
        assertThat(body()).isEqualTo("Text");
    }

    @Test
    void areDeletedInTheList() {
        type("Text", "0");

        var gone = browser.submit("/retrospectives", ".place:has([href$=2021-Q1]) form", Map.of());

        assertThat(gone.select(".notice p").text()).isEqualTo("Deleted “Retrospective of 2021 Q1”.");
        assertThat(gone.select(".place form").size()).isZero();
        assertThat(body()).isEmpty();
    }

    @Test
    void comeBackOnlyWhereNothingElseIsWritten() {
        type("Old", "0");
        var undo = browser.submit(QUARTER, "#deletion", Map.of()).expectFirst(".notice form");
        type("New", "0");

        var refused = browser.submit(undo, Map.of());

        assertThat(refused.select(".notice p").text())
                .startsWith("Not restored: something has been written about this period since.");
        assertThat(body()).isEqualTo("New");

        browser.speak(Language.KO);
        var restore = browser.get("/trash").expectFirst("#trash tbody form");
        assertThat(browser.submit(restore, Map.of()).select(".notice p").text())
                .startsWith("복원하지 못했어요. 그사이 같은 기간에 다른 글을 썼어요.");

        browser.submit(QUARTER, "#deletion", Map.of());
        assertThat(browser.submit(undo, Map.of("key", "again"))
                        .select(".notice p")
                        .text())
                .isEqualTo("복원했어요.");
        assertThat(body()).isEqualTo("Old");
    }

    @Test
    void areNotWrittenAnewUnaskedOnceTheyAreDeleted() {
        type("Text", "0");
        browser.submit(QUARTER, "#deletion", Map.of());

        var answer = browser.answerTo(QUARTER + "/text", Map.of("title", "", "body", "Text, longer", "version", "1"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("This text was deleted in another window meanwhile.");
        assertThat(body()).isEmpty();
    }

    @Test
    void areNotDeletedWhereThereIsNone() {
        assertThat(browser.answerTo(QUARTER + "/deletion", Map.of("key", "a")).statusCode())
                .isEqualTo(404);
        assertThat(browser.answerTo("/retrospectives/soon/deletion", Map.of("key", "b"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.get(QUARTER).select("[form=deletion]").size()).isZero();
    }

    @Test
    void speakKorean() {
        browser.speak(Language.KO);

        var page = browser.get(QUARTER);

        assertThat(page.select("h1").text()).isEqualTo("2021년 1분기 회고");
        assertThat(page.select("#state").text()).isEqualTo("쓰는 대로 저장돼요");
    }

    private String body() {
        return browser.get(QUARTER).expectFirst("[name=body]").wholeText();
    }

    private void type(String body, String version) {
        assertThat(browser.answerTo(QUARTER + "/text", Map.of("title", "", "body", body, "version", version))
                        .statusCode())
                .isEqualTo(200);
    }
}
