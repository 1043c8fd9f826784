package hoego.web.career;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.goals.career.Precision;
import hoego.goals.career.PrincipleDraft;
import hoego.goals.career.PrincipleService;
import hoego.goals.career.WorkloadDraft;
import hoego.goals.career.WorkloadService;
import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.Sample;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sample quarter tells of lessons, principles and weeks of work, in both languages. */
@MicronautTest(transactional = false)
class PracticeSampleTest {

    @Inject
    Browser browser;

    @Inject
    Sample sample;

    @Inject
    PrincipleService principles;

    @Inject
    WorkloadService workloads;

    @Test
    void keepsFivePrinciplesWordForWord() {
        load(Language.EN);

        assertThat(words())
                .containsExactly(
                        "Principle 1 Good service is the aim, and tools are only a means. In the end it is the basics that"
                                + " count.",
                        "Principle 2 Not everything can be done. Give priorities, put things off; some things need not be"
                                + " done at all.",
                        "Principle 3 Where I can choose, I ask whether a task helps my growth. If not, I hand it to someone"
                                + " who is better suited: a win for both.",
                        "Principle 4 If there is no senior, my own struggles are my teacher, and they must be written down.",
                        "Principle 5 A tool that is too hard for the team, or costs too much time or money, may not be the"
                                + " right one.");
        assertThat(total("/career/principles?since=2021")).isEqualTo(5);
        assertThat(total("/career/principles/uses?period=2021-Q1&outcome=kept")).isEqualTo(6);
        assertThat(total("/career/principles/uses?period=2021-Q1&outcome=broken"))
                .isEqualTo(2);
    }

    @Test
    void keepsFivePrinciplesInKorean() {
        load(Language.KO);

        assertThat(words())
                .containsExactly(
                        "원칙 1 좋은 서비스가 목표이고 도구는 수단일 뿐이다. 결국 중요한 것은 기본기다.",
                        "원칙 2 모든 일을 다 할 수는 없다. 우선순위를 정하고 미룰 것은 미룬다. 안 해도 되는 일도 있다.",
                        "원칙 3 내가 고를 수 있을 때는 그 일이 내 성장에 도움이 되는지 묻는다. 아니라면 더 잘 맞는 사람에게 넘긴다. 서로에게 이득이다.",
                        "원칙 4 사수가 없다면 내 삽질이 내 스승이다. 그리고 반드시 적어 둔다.",
                        "원칙 5 팀에 너무 어렵거나 시간과 비용이 너무 많이 드는 도구는 맞는 도구가 아닐 수 있다.");
    }

    @Test
    void tellsOfLessonsAndWeeks() {
        load(Language.EN);

        assertThat(total("/career/lessons?period=2021-Q1")).isEqualTo(7);
        assertThat(total("/career/lessons?period=2020-Q4")).isEqualTo(3);
        assertThat(browser.get("/career/workloads?period=2021-Q1")
                        .select(".workload .line")
                        .eachText())
                .containsExactly(
                        "On average over 12 weeks, load 3.8 and energy 2.8. Load was 4 or more in 8 weeks.",
                        "Things only I can do: 6 at first, 3 at last.");
        assertThat(browser.get("/career/workloads?period=2021-W06")
                        .select(".workload")
                        .text())
                .contains("Load has been 4 or more for 6 weeks running.");
    }

    @ParameterizedTest
    @CsvSource({
        "EN, overlay network, /career/lessons/1",
        "EN, pruned every night, /career/lessons/3",
        "EN, the basics that count, /career/principles/1",
        "EN, frightens me, /career/principles/1",
        "EN, search index jobs, /career/principles/3",
        "EN, late for the gpu, /career/workloads/8/edit",
        "KO, 오버레, /career/lessons/1",
        "KO, 기본기, /career/principles/1",
        "KO, 오픈소스, /career/principles/1",
        "KO, 사수가 없다면, /career/principles/4",
        "KO, 모니터링 개편, /career/principles/2"
    })
    void isFound(Language language, String words, String path) {
        load(language);

        assertThat(browser.get("/search?q=" + words.replace(" ", "+")).select("a[href=" + path + "]"))
                .isNotEmpty();
    }

    @Test
    void isOnTheTimeline() {
        load(Language.EN);

        assertThat(moments("lesson")).isEqualTo(7);
        assertThat(moments("principle-use")).isEqualTo(8);
        assertThat(moments("workload")).isEqualTo(12);
        assertThat(browser.get("/timeline?area=career&period=2021-Q1")
                        .select("#days")
                        .text())
                .contains(
                        "Large packets vanish on the overlay network",
                        "Handed the search index jobs to the colleague who cares about search.");
    }

    @Test
    void leavesRoomForTheOwners() {
        principles.add(new PrincipleDraft(1, "mine", "", LocalDate.of(2021, 1, 1), Precision.DAY, null));
        workloads.add(new WorkloadDraft(LocalDate.of(2021, 1, 4), 1, 1, null, "mine"));
        load(Language.EN);

        assertThat(browser.get("/career/principles")
                        .select(".principle__number")
                        .eachText())
                .containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(total("/career/workloads")).isEqualTo(12);

        sample.remove();

        assertThat(browser.get("/career/principles")
                        .select(".principle__number")
                        .eachText())
                .containsExactly("1");
        assertThat(total("/career/workloads")).isOne();
        assertThat(total("/career/lessons")).isZero();
        assertThat(total("/career/principles/uses")).isZero();
    }

    private List<String> words() {
        return browser.get("/career/principles").select(".principle__words").eachText();
    }

    private int moments(String kind) {
        return browser.get("/timeline?area=career&period=2021-Q1&kind=" + kind)
                .select("#days .moment")
                .size();
    }

    private long total(String path) {
        return Long.parseLong(browser.get(path).expectFirst("[data-total]").attr("data-total"));
    }

    private void load(Language language) {
        browser.speak(language);
        sample.load(language);
    }
}
