package hoego.web.career;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.goals.career.LessonDraft;
import hoego.goals.career.LessonService;
import hoego.goals.career.Precision;
import hoego.goals.career.Principle;
import hoego.goals.career.PrincipleDraft;
import hoego.goals.career.PrincipleOutcome;
import hoego.goals.career.PrincipleService;
import hoego.goals.career.PrincipleUseDraft;
import hoego.goals.career.PrincipleUseService;
import hoego.goals.career.WorkloadDraft;
import hoego.goals.career.WorkloadService;
import hoego.web.Browser;
import hoego.web.Fact;
import hoego.web.Language;
import hoego.web.Period;
import hoego.web.UiBinder;
import hoego.web.View;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The shapes of what is told of principles, lessons and weeks of work. */
@MicronautTest(transactional = false)
class PracticeFactsTest {

    @Inject
    CareerFacts facts;

    @Inject
    UiBinder uis;

    @Inject
    Browser browser;

    @Inject
    LessonService lessons;

    @Inject
    PrincipleService principles;

    @Inject
    PrincipleUseService uses;

    @Inject
    WorkloadService workloads;

    @Test
    void tellPrinciplesOfTheYearAndWhatCameOfThem() {
        var principle = principle(1, "2021-01-01");
        principle(2, "2021-01-01");
        use(principle, "2021-03-01", PrincipleOutcome.KEPT);
        use(principle, "2021-03-02", PrincipleOutcome.BROKEN);
        use(principle, "2020-12-31", PrincipleOutcome.BROKEN);

        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly(
                        "2 working principles were set for 2021. They were kept 1 time and broken 1 time this quarter.");
        assertThat(told(Language.KO, "2021-Q1")).containsExactly("2021년 업무 원칙 2개를 정했다. 이번 분기에 지킨 것은 1번, 어긴 것은 1번이었다.");
        assertThat(told(Language.KO, "2021")).containsExactly("2021년 업무 원칙 2개를 정했다. 2021년에 지킨 것은 1번, 어긴 것은 1번이었다.");
    }

    @Test
    void tellThatPrinciplesWereOnlyKept() {
        use(principle(1, "2021-01-01"), "2021-03-01", PrincipleOutcome.KEPT);

        assertThat(told(Language.KO, "2021-Q1")).containsExactly("2021년 업무 원칙 1개를 정했다. 이번 분기에 지킨 것은 1번이고 어긴 기록은 없다.");
        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly(
                        "1 working principle was set for 2021. It was kept 1 time this quarter; breaking is not noted.");
    }

    @Test
    void tellPrinciplesThatHoldSinceEarlier() {
        use(principle(1, "2020-01-01"), "2021-03-01", PrincipleOutcome.BROKEN);
        principle(2, "2020-01-01");

        assertThat(told(Language.KO, "2021-Q1")).containsExactly("업무 원칙은 2개다. 이번 분기에 어긴 것은 1번이고 지킨 기록은 없다.");
    }

    @Test
    void tellWhatCameOfAPrincipleThatIsNotInForce() {
        var principle =
                principles.add(new PrincipleDraft(1, "later", "", LocalDate.of(2022, 1, 1), Precision.YEAR, null));
        use(principle, "2021-03-01", PrincipleOutcome.KEPT);

        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly("Working principles were kept 1 time this quarter; breaking is not noted.");
        assertThat(told(Language.KO, "2021-Q1")).containsExactly("이번 분기에 업무 원칙을 지킨 것은 1번이고 어긴 기록은 없다.");
    }

    @Test
    void tellThatNothingIsNotedOfPrinciples() {
        principle(1, "2021-01-01");

        assertThat(told(Language.KO, "2021-Q1"))
                .contains("이번 분기 커리어 기록은 없다.", "2021년 업무 원칙 1개를 정했다. 이번 분기에 지키거나 어긴 기록은 없다.");
    }

    @Test
    void tellLessonsWithTheirTime() {
        lesson("2021-03-01", 90);
        lesson("2021-03-02", null);

        assertThat(told(Language.KO, "2021-Q1")).containsExactly("삽질 노트 2개를 썼다. 적어 둔 시간은 모두 1.5시간이었다. 지난 분기 기록은 없다.");
        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly(
                        "2 lessons were written down; the time noted comes to 1.5 hours. There are no records from last"
                                + " quarter.");
        assertThat(told(Language.EN, "2021-Q2"))
                .containsExactly("There are no career records this quarter. The last one is of 2 March 2021.");
    }

    @Test
    void tellALessonWithoutItsTime() {
        lesson("2021-03-01", null);
        lesson("2020-12-01", 60);

        assertThat(told(Language.KO, "2021-Q1")).containsExactly("삽질 노트 1개를 썼다. 지난 분기에는 1개였다.");
        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly("1 lesson was written down. Last quarter there was 1.");
    }

    @Test
    void tellWeeksOfWork() {
        workloads.add(new WorkloadDraft(LocalDate.of(2021, 3, 1), 4, 2, 5, ""));
        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly(
                        "5 things were ones that only I can do.", "In 1 week load was 4.0 of 5 and energy 2.0 of 5.");

        workloads.add(new WorkloadDraft(LocalDate.of(2021, 3, 8), 3, 2, null, ""));
        workloads.add(new WorkloadDraft(LocalDate.of(2021, 3, 15), 3, 2, 6, ""));
        assertThat(told(Language.KO, "2021-Q1"))
                .containsExactly("나만 할 수 있는 일은 5개에서 6개로 늘었다.", "업무 부하를 3주 적었다. 5점 만점에 부하는 평균 3.3, 에너지는 평균 2.0점이었다.");
    }

    private Principle principle(int number, String since) {
        return principles.add(
                new PrincipleDraft(number, "words " + number, "", LocalDate.parse(since), Precision.YEAR, null));
    }

    private void use(Principle principle, String day, PrincipleOutcome outcome) {
        uses.add(principle, new PrincipleUseDraft(LocalDate.parse(day), outcome, ""));
    }

    private void lesson(String day, @Nullable Integer minutes) {
        lessons.add(new LessonDraft(LocalDate.parse(day), "MTU", "", "", "", minutes, ""));
    }

    private List<String> told(Language language, String period) {
        browser.speak(language);
        var ui = uis.stranger(language);
        var told = facts.facts(ui, View.of(ui, Period.parse(period).orElseThrow()));
        assertThat(told).allSatisfy(fact -> {
            assertThat(fact.isProven()).as(fact.toString()).isTrue();
            assertThat(fact.evidence())
                    .allSatisfy(proof -> assertThat(browser.get(proof.path())
                                    .expectFirst("[data-total]")
                                    .attr("data-total"))
                            .as(proof.path())
                            .isEqualTo(Long.toString(proof.count())));
        });
        return told.stream()
                .map(Fact::sentence)
                .map(sentence -> sentence.text())
                .toList();
    }
}
