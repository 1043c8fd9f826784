package hoego.web.study;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Language;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every fact of the sample quarter about study: on its page, found by search, told, dated ones in the timeline. */
@MicronautTest(transactional = false)
class StudySampleTest {

    @Inject
    StudySample sample;

    @Inject
    Browser browser;

    @Test
    void givesOthersWhatTheyCanBeginWith() {
        var refs = sample.load(Language.KO, Map.of());

        assertThat(refs).containsOnlyKeys("study.book.1", "study.book.2", "study.book.3", "study.meeting.1");
        assertThat(sample.isLoaded()).isTrue();
    }

    @Test
    void standsOnThePageOfStudy() {
        load(Language.KO);

        var page = browser.get("/study?period=2021-Q1");

        assertThat(page.select(".figure").eachText()).containsExactly("11회 참석", "2권 완독 스터디 시작 후 3권");
        assertThat(page.select(".bars--topics li").eachText())
                .containsExactly("린 4", "그로스 2", "프로덕트 2", "운영 2", "방법론 1");
        assertThat(page.select(".lines").text()).contains("애자일 스터디", "2020년 12월부터", "나를 빼고 4명", "아직 글로 안 쓴 책 3권");
        var group = browser.get("/study/groups/1").select("#content").text();
        assertThat(group).contains("개발자, 기획자와 더 잘 이야기하고", "창업가", "CTO", "디자이너", "IT 회사 대표");
    }

    @Test
    void isFoundBySearch() {
        load(Language.EN);

        assertThat(found("agile")).contains("agile study");
        assertThat(found("founder")).contains("a founder");
        assertThat(found("CEO")).contains("the CEO of an IT company");
        assertThat(found("lean startup")).contains("The Lean Startup");
        assertThat(found("culture")).contains("agile study");
        assertThat(found("read as a habit")).contains("agile study");
    }

    private String found(String words) {
        return browser.get("/search?q=" + words.replace(" ", "+"))
                .select("#content")
                .text();
    }

    @Test
    void isInTheTimeline() {
        load(Language.EN);

        var told = browser.get("/timeline?period=2021-Q1&area=study")
                .select("#days .moment")
                .eachText();

        assertThat(told)
                .anyMatch(text -> text.contains("Attended agile study: lean"))
                .anyMatch(text -> text.contains("The CEO of an IT company joined agile study"))
                .anyMatch(text -> text.contains("Finished “The Lean Startup”"))
                .anyMatch(text -> text.contains("Read 80 pages of “The Lean Startup”, 1 h 30 min"));
        assertThat(told.stream().filter(text -> text.contains("Attended")).count())
                .isEqualTo(11);
    }

    @Test
    void isToldInTheRetrospective() {
        load(Language.KO);

        var told = browser.get("/retrospectives/2021-Q1")
                .select(".sheet[data-area=study]")
                .text();

        assertThat(told).contains("애자일 스터디 모임에 11번 참석했다", "서평으로 쓴 글은 없다");
    }

    @Test
    void leavesNothingBehindButWhatTheOwnerMadeTheirs() {
        load(Language.KO);
        browser.submit("/study/meetings/1/edit", "#form form", Map.of("note", "mine"));

        assertThat(sample.remove()).isGreaterThan(30);

        assertThat(sample.isLoaded()).isFalse();
        assertThat(browser.get("/study/groups").select("tbody tr")).hasSize(1);
        assertThat(browser.get("/study/meetings").select("tbody tr")).hasSize(1);
        assertThat(browser.get("/study/books").select("tbody tr")).isEmpty();
    }

    private void load(Language language) {
        browser.speak(language);
        sample.load(language, Map.of());
    }
}
