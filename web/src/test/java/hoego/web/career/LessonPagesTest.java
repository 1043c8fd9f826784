package hoego.web.career;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.goals.career.LessonDraft;
import hoego.goals.career.LessonService;
import hoego.web.Browser;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class LessonPagesTest {

    @Inject
    Browser browser;

    @Inject
    LessonService lessons;

    @Test
    void isWrittenDownAndReadAgain() {
        var lesson = browser.submit(
                "/career/lessons/new",
                "#form form",
                Map.of(
                        "title", "Overlay MTU ~~again~~",
                        "symptom", "Large packets vanish.",
                        "cause", "VXLAN takes **50 bytes**.",
                        "fix", "MTU 1450",
                        "minutesLost", "180",
                        "tags", "#Docker, network"));

        assertThat(lesson.expectFirst("h2").text()).startsWith("Overlay MTU again");
        assertThat(lesson.select("h2 del").text()).isEqualTo("again");
        assertThat(lesson.select(".lesson section").eachText())
                .containsExactly("Symptom Large packets vanish.", "Cause VXLAN takes 50 bytes.", "Fix MTU 1450");
        assertThat(lesson.select(".lesson__about").text()).contains("30 March 2021", "Time it took 3 h");
        assertThat(lesson.select(".lesson__about a").eachAttr("href"))
                .containsExactly("/career/lessons?tag=docker", "/career/lessons?tag=network");
        assertThat(browser.submit("/career/lessons/1/edit", "#form form", Map.of("fix", "MTU 1400"))
                        .select(".lesson")
                        .text())
                .contains("MTU 1400", "#docker #network");
    }

    @Test
    void saysWhatIsWrongWithIt() {
        var refused = browser.submit(
                "/career/lessons/new",
                "#form form",
                Map.of("title", "", "day", "2021-03-31", "minutesLost", "0", "fix", "kept"));

        assertThat(refused.expectFirst("[name=fix]").text()).isEqualTo("kept");
        assertThat(refused.select(".field__problem").eachText()).contains("Fill this in.", "At least 1.");
        assertThat(browser.submit("/career/lessons/new", "#form form", Map.of("title", "DNS", "day", "2021-03-31"))
                        .select(".field__problem")
                        .text())
                .isEqualTo("This day is still to come.");
    }

    @Test
    void isFoundByWordsTagAndPeriod() {
        lessons.add(new LessonDraft(LocalDate.of(2021, 3, 1), "Swarm 오버레이", "", "", "MTU를 1450으로 낮춤", 180, "docker"));
        lessons.add(new LessonDraft(LocalDate.of(2020, 12, 1), "DNS at night", "", "", "", null, "dns"));

        assertThat(titles("?q=")).containsExactly("Swarm 오버레이", "DNS at night");
        assertThat(titles("?q=1450 오버레")).containsExactly("Swarm 오버레이");
        assertThat(titles("?tag=dns")).containsExactly("DNS at night");
        assertThat(titles("?period=2021-Q1")).containsExactly("Swarm 오버레이");
        assertThat(browser.get("/career/lessons?q=1450").select("mark").text()).isEqualTo("1450");
        assertThat(browser.get("/career/lessons?q=1450+MTU").select("mark").eachText())
                .contains("1450", "MTU");
        assertThat(browser.get("/career/lessons?q=nothing").select(".empty").text())
                .isEqualTo("Nothing matches this filter.");
        assertThat(browser.get("/career/lessons")
                        .select("select[name=tag] option")
                        .eachText())
                .containsExactly("All tags", "dns (1)", "docker (1)");
    }

    @Test
    void saysWhatToDoFirst() {
        assertThat(browser.get("/career/lessons").select(".empty a").attr("href"))
                .isEqualTo("/career/lessons/new");
    }

    @Test
    void isDeletedFromItsPageAndComesBack() {
        lessons.add(new LessonDraft(LocalDate.of(2021, 3, 1), "DNS", "", "", "", null, ""));

        var list = browser.submit("/career/lessons/1", ".deletion", Map.of());
        assertThat(browser.status("/career/lessons/1")).isEqualTo(404);
        browser.submit(list.expectFirst(".notice form[action$=restoration]"), Map.of());

        assertThat(browser.status("/career/lessons/1")).isEqualTo(200);
    }

    private List<String> titles(String query) {
        return browser.get("/career/lessons" + query.replace(" ", "%20"))
                .select("tbody tr td:first-child > a")
                .eachText();
    }
}
