package hoego.web.goals;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.MovableClock;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A habit is kept on days, which make weeks; it has no end to be reached. */
@MicronautTest(transactional = false)
class HabitPagesTest {

    private static final List<String> KEPT =
            List.of("2021-02-01", "2021-02-03", "2021-02-08", "2021-02-10", "2021-02-12", "2021-02-15");

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @Test
    void tellInHowManyWeeksTheyWereKept() {
        habit("run", 2, "2021-02-01", "2021-02-28");
        KEPT.forEach(day -> browser.post("/goals/1/check-ins", Map.of("day", day)));

        assertThat(fact("run").text()).isEqualTo("The habit “run” was kept in 2 of 4 weeks.");
        assertThat(totals(fact("run"))).containsExactly("2", "4");
        browser.speak(Language.KO);
        assertThat(fact("run").text()).isEqualTo("습관 ‘run’을 4주 중 2주 지켰다.");
        assertThat(browser.get("/goals/1/weeks").select("tbody tr").eachText())
                .containsExactly("2월 22일~2월 28일 0 모자람", "2월 15일~2월 21일 1 모자람", "2월 8일~2월 14일 3 지킴", "2월 1일~2월 7일 2 지킴");
    }

    @Test
    void tellThatThereWasNoSuchWeek() {
        habit("run", 4, "2021-02-01", "2021-02-28");
        KEPT.forEach(day -> browser.post("/goals/1/check-ins", Map.of("day", day)));

        assertThat(fact("run").text()).isEqualTo("The habit “run” was kept in none of 4 weeks.");
        browser.speak(Language.KO);
        assertThat(fact("run").text()).isEqualTo("습관 ‘run’은 4주 가운데 지킨 주가 없다.");
    }

    @Test
    void offerTheWeeksThatCount() {
        browser.speak(Language.KO);
        habit("run", 2, "2021-02-01", "2021-02-28");

        assertThat(browser.get("/goals/1/weeks").select("[name=state] option").eachText())
                .containsExactly("모든 상태", "지킴", "집계 대상 전체");
    }

    @Test
    void areNotOverOnTheirLastDay() {
        habit("run", 2, "2021-03-01", "2021-03-31");
        browser.post("/goals/1/check-ins", Map.of("day", "2021-03-02"));
        clock.moveTo(LocalDate.of(2021, 3, 31));

        assertThat(browser.get("/goals").select(".pill").text()).isEqualTo("Behind");
        assertThat(browser.get("/retrospectives/2021-Q1").select(".fact p").text())
                .doesNotContain("The habit “run” was kept");

        assertThat(fact("run").text()).isEqualTo("The habit “run” was kept in none of 4 weeks.");
    }

    @Test
    void areInProgressInTheRunningWeekAlsoOnceTheyAreKept() {
        habit("run", 3, "2021-03-30", "2021-06-30");
        browser.post("/goals/1/check-ins", Map.of("day", "2021-03-30"));
        clock.moveTo(LocalDate.of(2021, 3, 31));
        browser.post("/goals/1/check-ins", Map.of("day", "2021-03-31"));

        assertThat(browser.get("/goals/1/weeks").select("tbody tr").text()).endsWith("2 running");

        clock.moveTo(LocalDate.of(2021, 4, 5));
        assertThat(browser.get("/goals/1/weeks").select("tbody tr").eachText().getLast())
                .endsWith("2 not counted");
    }

    @Test
    void tellOnHowManyDaysADailyOneWasKept() {
        habit("stretch", 7, "2021-02-01", "2021-02-28");
        KEPT.forEach(day -> browser.post("/goals/1/check-ins", Map.of("day", day)));

        assertThat(fact("stretch").text()).isEqualTo("The habit “stretch” was kept on 6 of 28 days.");
        assertThat(totals(fact("stretch"))).containsExactly("6", "28");
        browser.speak(Language.KO);
        assertThat(fact("stretch").text()).isEqualTo("습관 ‘stretch’를 28일 중 6일 지켰다.");
    }

    @Test
    void countDaysOfTheirSourceAndNotItsFigures() {
        browser.post(
                "/goals",
                Map.of(
                        "kind", "habit",
                        "title", "exercise",
                        "area", "health",
                        "timesPerWeek", "3",
                        "measure", "health.sessions",
                        "period", "2021-Q1"));
        for (var kind : List.of("walking", "swimming")) {
            browser.post("/health/workouts", Map.of("kind", kind, "minutes", "50", "doneOn", "2021-03-02"));
        }

        var page = browser.get("/goals/1");

        assertThat(page.select(".numbers").text()).contains("Days kept 1 38 expected by now");
        assertThat(page.text()).contains("Days with “Workouts” · 1 ·");
        assertThat(browser.get("/goals").select("#goal-1 .facts").text())
                .isEqualTo("37 days short of the plan Days with “Workouts” last 2 Mar");
        assertThat(browser.get("/goals/1/check-ins").select("tbody td").text().replace('\u00a0', ' '))
                .isEqualTo("2 Mar 2 workouts Correct");
    }

    @Test
    void haveNoForecastOfAnEnd() {
        habit("run", 3, "2021-01-01", "2021-12-31");
        for (var day : List.of("2021-03-15", "2021-03-17", "2021-03-19", "2021-03-22")) {
            browser.post("/goals/1/check-ins", Map.of("day", day));
        }

        var page = browser.get("/goals/1");

        assertThat(page.text()).doesNotContain("At this rate").doesNotContain("would be reached");
        assertThat(page.select(".numbers").text())
                .contains("Streak 0 weeks longest 1")
                .contains("Strength");
    }

    @Test
    void areOfAMonthToo() {
        browser.post("/goals", draft("review", Map.of("timesPerMonth", "2")));
        for (var day : List.of("2021-01-05", "2021-01-30", "2021-02-11", "2021-03-02", "2021-03-28")) {
            browser.post("/goals/1/check-ins", Map.of("day", day));
        }

        var page = browser.get("/goals/1");

        assertThat(page.select(".facts").text()).contains("Habit: 2 times a month");
        assertThat(page.select(".goal__bar strong").text()).isEqualTo("1.7 / 2 a month");
        assertThat(page.select("#kept li[data-state] .visually-hidden").eachText())
                .containsExactly(
                        "1 Jan – 31 Jan: 2 days, kept", "1 Feb – 28 Feb: 1 day, short", "1 Mar – 31 Mar: 2 days, kept");
        assertThat(page.select(".numbers").text()).contains("Streak 1 month longest 1");
        assertThat(fact("review").text()).isEqualTo("The habit “review” was kept in 2 of 3 months.");
        assertThat(totals(fact("review"))).containsExactly("2", "3");
        browser.speak(Language.KO);
        assertThat(fact("review").text()).isEqualTo("습관 ‘review’를 3개월 중 2개월 지켰다.");
        assertThat(browser.get("/goals/1").select(".facts").text()).contains("습관: 한 달에 2번");
    }

    @Test
    void areKeptOnTheirGivenDays() {
        var page = browser.submit(
                "/goals/new?kind=habit",
                "#form form",
                Map.of("title", "swim", "area", "health", "weekdays", "friday", "period", "2021-Q1", "begunOn", ""));

        assertThat(page.select("#goal .facts").text()).contains("Habit: Fri");
        browser.post("/goals/1/check-ins", Map.of("day", "2021-03-26"));
        browser.post("/goals/1/check-ins", Map.of("day", "2021-03-27"));
        assertThat(browser.get("/goals/1").select(".numbers").text())
                .contains("Streak 1 day longest 1")
                .contains("Days kept 2 13 expected by now");
        assertThat(browser.get("/goals/1")
                        .select(".weeks--habit [data-state=done]")
                        .attr("title"))
                .isEqualTo("26 Mar: kept");
        assertThat(browser.get("/goals/1")
                        .select(".weeks--habit [data-state=missed]")
                        .attr("title"))
                .isEqualTo("1 Jan: not kept");
        assertThat(browser.get("/goals/1").select("[id=skip-1]")).isEmpty();
        assertThat(browser.post("/goals/1/skips", Map.of("day", "2021-03-25"))
                        .select("#problem-day")
                        .text())
                .isEqualTo("The habit asks for nothing on this day of the week.");
        browser.speak(Language.KO);
        assertThat(browser.get("/goals/1").select("#goal .facts").text()).contains("습관: 금");
    }

    @Test
    void areCountedByTheWeekOrByTheMonth() {
        var both = browser.post("/goals", draft("run", Map.of("timesPerMonth", "2", "timesPerWeek", "3")));
        var tooMany = browser.post("/goals", draft("run", Map.of("timesPerMonth", "32")));

        assertThat(both.select("#problem-timesPerMonth").text()).isEqualTo("Choose days a week or a month, not both.");
        assertThat(tooMany.select("#problem-timesPerMonth").text()).isEqualTo("At most 31.");
    }

    @Test
    void areNeitherBrokenNorFedByASkippedDay() {
        habit("stretch", 7, "2021-03-27", "2021-04-30");
        for (var day : List.of("2021-03-27", "2021-03-28", "2021-03-29")) {
            browser.post("/goals/1/check-ins", Map.of("day", day));
        }
        var before = browser.get("/goals/1").select(".numbers").text();
        var skipped = browser.post("/goals/1/skips", Map.of());

        assertThat(skipped.select(".notice").text()).startsWith("Skipped “stretch”: Today.");
        assertThat(skipped.select("#goal .goal__kept").text()).isEqualTo("Skipped today");
        assertThat(skipped.select("#skips tbody .day").text()).isEqualTo("30 Mar");
        clock.moveTo(LocalDate.of(2021, 3, 31));
        assertThat(browser.get("/goals/1").select(".numbers div").eachText())
                .contains("Streak 3 days longest 3", "Days kept 3 3 expected by now 1 day of safety")
                .anyMatch(number -> before.contains(number) && number.startsWith("Strength"));
        assertThat(browser.get("/goals/1/weeks").select("tbody tr").eachText())
                .containsExactly(
                        "31 Mar 0 running", "30 Mar 0 skipped", "29 Mar 1 kept", "28 Mar 1 kept", "27 Mar 1 kept");
        assertThat(browser.get("/goals/1").expectFirst("#kept .facts").text()).isEqualTo("3 kept 1 skipped 1 running");

        assertThat(browser.post("/goals/1/skips", Map.of("day", "2021-03-29"))
                        .select("#problem-day")
                        .text())
                .isEqualTo("This day is kept already.");
        browser.post("/goals/1/skips/1", Map.of("day", "2021-03-30", "reason", "ill", "version", "0"));
        assertThat(browser.get("/goals/1/skips?q=ill").select("tbody tr").text())
                .startsWith("30 Mar ill");
        assertThat(browser.get("/search?q=ill").text()).contains("stretch");
        browser.post("/goals/1/skips/1/deletion", Map.of());
        assertThat(browser.get("/goals/1/weeks").select("tbody tr").eachText()).contains("30 Mar 0 not kept");
        browser.post("/trash/goals-1/restoration", Map.of());
        assertThat(browser.get("/goals/1/skips").select("tbody tr").text()).startsWith("30 Mar ill");
    }

    private static Map<String, String> draft(String title, Map<String, String> rhythm) {
        var draft = new HashMap<>(rhythm);
        draft.putAll(Map.of("kind", "habit", "title", title, "area", "health", "period", "2021-Q1"));
        return Map.copyOf(draft);
    }

    private void habit(String title, int timesPerWeek, String startsOn, String endsOn) {
        browser.post(
                "/goals",
                Map.of(
                        "kind",
                        "habit",
                        "title",
                        title,
                        "area",
                        "health",
                        "timesPerWeek",
                        Integer.toString(timesPerWeek),
                        "startsOn",
                        startsOn,
                        "endsOn",
                        endsOn));
    }

    private Element fact(String title) {
        clock.moveTo(LocalDate.of(2021, 4, 1));
        return browser.get("/retrospectives/2021-Q1").expectFirst(".fact p:contains(" + title + ")");
    }

    private List<String> totals(Element fact) {
        return fact.select("a").eachAttr("href").stream()
                .map(path -> browser.get(path).expectFirst("[data-total]").attr("data-total"))
                .toList();
    }
}
