package hoego.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.health.HealthKind;
import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.Statements;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@MicronautTest(transactional = false)
class HealthControllerTest {

    @Inject
    Browser browser;

    @Inject
    HealthSample sample;

    @Test
    void beginsWithItsFirstField() {
        var page = browser.submit("/health", ".quick", Map.of("weightKg", "70.8"));

        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(browser.get("/health").expectFirst(".figure strong").text()).isEqualTo("70.8");
    }

    @Test
    void showsWhatMattersNow() {
        sample.load(Language.KO, Map.of());
        browser.speak(Language.KO);

        var page = browser.get("/health");

        assertThat(page.select("[aria-labelledby=weight] .figure strong").text())
                .isEqualTo("70.9");
        assertThat(page.select("[aria-labelledby=weight] .delta").text().replace('\u00a0', ' '))
                .isEqualTo("4주 동안 +0.9 kg");
        assertThat(page.select(".chart__picture circle")).hasSize(30);
        assertThat(page.select(".chart__table tbody tr")).hasSize(5);
        assertThat(page.select("[aria-labelledby=exercise] .numbers dd").eachText())
                .containsExactly("9회", "6시간 50분", "1주 연속");
        assertThat(page.select("[aria-labelledby=pain] .bars li span").eachText())
                .containsExactly("어깨", "무릎");
        assertThat(page.select("[aria-labelledby=pain] .bars em").eachText())
                .containsExactly("평균 2.3 · 4회", "평균 2.5 · 2회");
        assertThat(page.select("[aria-labelledby=pain] .lines").text()).isEqualTo("허리디스크 2020년 초부터 · 허리 통증 기록 없음");
        assertThat(page.select("[aria-labelledby=courses] .lines a").text()).isEqualTo("필라테스 4월 1일 시작 · 10회");
        assertThat(page.select(".meal-days li")).hasSize(14);
        assertThat(page.select(".taps [aria-pressed]")).hasSizeLessThanOrEqualTo(1);
        assertThat(page.expectFirst("[aria-labelledby=latest] .moment").text()).contains("오늘");
    }

    @Test
    void keepsTheLastDayOfTheChartInThePicture() {
        browser.post("/health/weigh-ins", Map.of("weightKg", "71.2", "measuredOn", "2021-03-29"));
        browser.post("/health/weigh-ins", Map.of("weightKg", "70.8", "measuredOn", "2021-03-30"));

        var last = browser.get("/health").select(".chart__days text").getLast();

        assertThat(last.attr("x")).isEqualTo("100%");
        assertThat(last.attr("text-anchor")).isEqualTo("end");
    }

    @Test
    void showsAPastPeriodAsItWasOnItsLastDay() {
        sample.load(Language.EN, Map.of());

        var page = browser.get("/health?period=2020-Q4");

        assertThat(page.select("[aria-labelledby=weight] .figure strong").text())
                .isEqualTo("69.6");
        assertThat(page.expectFirst("[aria-labelledby=exercise] .numbers dd").text())
                .isEqualTo("23 workouts");
        assertThat(page.select("[aria-labelledby=courses] .line").text()).isEqualTo("No course is running.");
        assertThat(page.select("form[method=post][action^=/health]")).isEmpty();
        assertThat(page.select("[aria-labelledby=latest] a").eachAttr("href"))
                .contains("/timeline?area=health&period=2020-Q4");
    }

    @Test
    void saysWhichWeeksItsBoxesHold() {
        for (var day : List.of("2020-12-29", "2021-01-02", "2021-03-02")) {
            browser.post("/health/workouts", Map.of("kind", "walking", "minutes", "60", "doneOn", day));
        }

        var exercise = browser.get("/health?period=2021-Q1").expectFirst("[aria-labelledby=exercise]");

        assertThat(exercise.select(".weeks a [aria-hidden]").eachText()).containsExactly("2", "1");
        assertThat(exercise.expectFirst(".numbers a").text()).isEqualTo("2");
        assertThat(exercise.select(".line").text())
                .isEqualTo("Weeks are counted whole: 28 Dec 2020 – 4 Apr, 3 workouts.");
        browser.speak(Language.KO);
        assertThat(browser.get("/health?period=2021-Q1")
                        .select("[aria-labelledby=exercise] .line")
                        .text())
                .isEqualTo("잘린 주도 한 주로 계산해요: 2020년 12월 28일~4월 4일, 운동 3회.");
        assertThat(browser.get("/health?period=2021-W09")
                        .select("[aria-labelledby=exercise] .line")
                        .size())
                .isZero();
    }

    @Test
    void asksTheDatabaseForLittle() {
        sample.load(Language.EN, Map.of());
        browser.signIn();

        assertThat(Statements.during(() -> browser.get("/health"))).hasSizeLessThanOrEqualTo(6);
        assertThat(Statements.during(() -> browser.get("/health?period=2020"))).hasSizeLessThanOrEqualTo(6);
    }

    @TestFactory
    Stream<DynamicTest> leadsToAPageOfEachKindOfRecord() {
        sample.load(Language.EN, Map.of());
        return Stream.of(HealthKind.values())
                .map(kind -> DynamicTest.dynamicTest(
                        kind.written(),
                        () -> assertThat(browser.status(HealthTexts.path(kind, 1)))
                                .isEqualTo(200)));
    }
}
