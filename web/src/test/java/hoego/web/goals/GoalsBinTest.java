package hoego.web.goals;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.Sample;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What belongs together comes back together, or says what has to come back first. */
@MicronautTest(transactional = false)
class GoalsBinTest {

    @Inject
    Browser browser;

    @Inject
    Sample sample;

    @ParameterizedTest
    @CsvSource({
        "/goals/4/milestones, /goals/4",
        "/goals/3/check-ins, /goals/3",
        "/goals/worries/1/actions, /goals/worries/1"
    })
    void asksForWhatARecordBelongsToFirst(String list, String parent) {
        browser.signIn();
        sample.load(Language.EN);
        browser.post("/goals/worries/1/actions", Map.of("what", "asked around", "day", "2021-03-30"));
        var listed = total(list);
        browser.submit(list, ".deletion", Map.of());
        delete(parent);
        var title = browser.get("/trash").expectFirst("#trash-goals-2 td").text();

        var asked = restore(1);

        assertThat(asked.select(".notice p").text())
                .isEqualTo("Not restored: it belongs to “" + title + "”, which was deleted. Restore that first.");
        assertThat(asked.select(".notice button").eachText()).contains("Restore “" + title + "”");
        browser.submit(asked.expectFirst(".notice form[action$=restoration]"), Map.of());
        assertThat(total(list)).isEqualTo(listed - 1);
        assertThat(restore(1).select(".notice p").text()).isEqualTo("Restored.");
        assertThat(total(list)).isEqualTo(listed);
    }

    @Test
    void asksInKorean() {
        browser.speak(Language.KO);
        sample.load(Language.KO);
        browser.submit("/goals/3/check-ins", ".deletion", Map.of());
        delete("/goals/3");

        assertThat(restore(1).select(".notice p").text())
                .isEqualTo("복원하지 못했어요. 이 기록이 속한 ‘책 2권 읽기’가 삭제되어 있어요. 그것부터 복원해 주세요.");
    }

    @Test
    void carriesAnOpenResolutionAgainWhereTheNextOneComesBack() {
        carryAndReopen();

        assertThat(restore(1).select(".notice p").text())
                .isEqualTo("Restored. The resolution it goes on with counts as carried over again.");
        assertThat(browser.get("/goals/resolutions/1").expectFirst(".pill").text())
                .isEqualTo("Carried ×1");
        assertThat(total("/goals/resolutions?fate=open")).isEqualTo(1);
    }

    @Test
    void wantsAnAnsweredResolutionOpenedBeforeTheNextOneComesBack() {
        carryAndReopen();
        browser.post("/goals/resolutions/1/kept", Map.of("day", "2021-03-30"));

        var asked = restore(1);

        assertThat(asked.select(".notice p").text())
                .isEqualTo(
                        "Not restored: the resolution it goes on with was answered since (Kept). Reopen that first.");
        browser.submit(asked.expectFirst(".notice form[action$=reopened]"), Map.of());
        assertThat(restore(1).select(".notice p").text()).startsWith("Restored.");
    }

    private void carryAndReopen() {
        browser.post(
                "/goals/resolutions",
                Map.of("words", "run a blog", "period", "2021-Q1", "madeOn", "2020-12-31", "area", "blog"));
        browser.post("/goals/resolutions/1/carried", Map.of("day", "2021-03-30"));
        browser.submit("/goals/resolutions/1", "form[action$=reopened]", Map.of());
    }

    private void delete(String record) {
        assertThat(browser.answerTo(record + "/deletion", Map.of("key", record)).statusCode())
                .isEqualTo(303);
    }

    private Document restore(long place) {
        return browser.submit("/trash", "#trash-goals-" + place + " form", Map.of());
    }

    private int total(String list) {
        return Integer.parseInt(browser.get(list).expectFirst("[data-total]").attr("data-total"));
    }
}
