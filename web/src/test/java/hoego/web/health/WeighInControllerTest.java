package hoego.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.health.WeighIn;
import hoego.health.WeighInDraft;
import hoego.health.WeighInFilter;
import hoego.health.WeighInService;
import hoego.web.Browser;
import hoego.web.MovableClock;
import hoego.web.WeightUnit;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest(transactional = false)
class WeighInControllerTest {

    private static final LocalDate TODAY = MovableClock.TODAY;

    @Inject
    Browser browser;

    @Inject
    WeighInService weighIns;

    @Inject
    HealthBin bin;

    @Test
    void opensWithTodayAndTakesOneFigure() {
        var list = browser.submit("/health/weigh-ins/new", "#form form", Map.of("weightKg", "70,8"));

        assertThat(list.select("tbody td").eachText()).startsWith("30 Mar Tue", "70.8 kg");
        assertThat(list.select("[data-total]").attr("data-total")).isEqualTo("1");
        assertThat(stored()).singleElement().satisfies(weighIn -> {
            assertThat(weighIn.measuredOn()).isEqualTo(TODAY);
            assertThat(weighIn.weightKg()).isEqualByComparingTo("70.8");
        });
    }

    @Test
    void asksAgainForAWeight() {
        var page =
                browser.post("/health/weigh-ins", Map.of("weightKg", "", "measuredOn", "2021-03-48", "note", "soup"));

        assertThat(page.select("#problem-weightKg").text()).isEqualTo("Fill this in.");
        assertThat(page.select("#problem-measuredOn").text()).startsWith("There is no such day.");
        assertThat(page.select("[name=note]").val()).isEqualTo("soup");
        assertThat(stored()).isEmpty();
    }

    @Test
    void questionsAWeightFarFromTheTrendAndKeepsItOnceItIsConfirmed() {
        weigh(TODAY.minusDays(1), "70.5");

        var asked = browser.post("/health/weigh-ins", Map.of("weightKg", "708", "measuredOn", TODAY.toString()));
        assertThat(asked.select("#problem-sure").text().replace('\u00a0', ' '))
                .isEqualTo("708.0 kg? That is far from your trend. Did you mean 70.8 kg?");
        assertThat(asked.select("[name=weightKg]").val()).isEqualTo("708");
        assertThat(stored()).hasSize(1);

        browser.submit(asked.expectFirst("#form form"), Map.of("sure", "yes"));
        assertThat(stored()).hasSize(2);
    }

    @Test
    void questionsADayToCome() {
        var asked = browser.post(
                "/health/weigh-ins",
                Map.of("weightKg", "70.8", "measuredOn", TODAY.plusDays(1).toString()));

        assertThat(asked.select("#problem-sure").text()).isEqualTo("This day is still to come. Is it right?");
        assertThat(stored()).isEmpty();
    }

    @Test
    void readsAndWritesPoundsForWhoWantsThem() {
        browser.weighIn(WeightUnit.LB);

        var list = browser.submit("/health/weigh-ins/new", "#form form", Map.of("weightLb", "156.1"));
        assertThat(list.select("tbody strong").text().replace('\u00a0', ' ')).isEqualTo("156.1 lb");
        assertThat(stored().getFirst().weightKg()).isEqualByComparingTo("70.806");

        var form = browser.get("/health/weigh-ins/1/edit");
        assertThat(form.select("#field-weight").val()).isEqualTo("156.1");
        browser.submit(form.expectFirst("#form form"), Map.of("note", "after lunch"));
        assertThat(stored().getFirst().weightKg()).isEqualByComparingTo("70.806");
        assertThat(stored().getFirst().note()).isEqualTo("after lunch");
    }

    @Test
    void asksForPoundsThatWereTakenOut() {
        browser.weighIn(WeightUnit.LB);
        browser.submit("/health/weigh-ins/new", "#form form", Map.of("weightLb", "156.1"));

        var asked = browser.submit("/health/weigh-ins/1/edit", "#form form", Map.of("weightLb", " "));

        assertThat(asked.select("#problem-weightKg").text()).isEqualTo("Fill this in.");
        assertThat(asked.select("#field-weight").val()).isBlank();
        assertThat(stored().getFirst().weightKg()).isEqualByComparingTo("70.806");
    }

    @Test
    void namesItsLimitsInTheOwnersUnit() {
        assertThat(problem(Map.of("weightKg", "1000"))).isEqualTo("At most 999.");

        browser.weighIn(WeightUnit.LB);

        assertThat(problem(Map.of("weightLb", "2500"))).isEqualTo("At most 2202.4.");
        assertThat(problem(Map.of("weightLb", "2"))).isEqualTo("At least 2.3.");
    }

    private String problem(Map<String, String> weight) {
        return browser.submit("/health/weigh-ins/new", "#form form", weight)
                .select("#problem-weightKg")
                .text();
    }

    @Test
    void showsPoundsAsTheyWereTyped() {
        browser.weighIn(WeightUnit.LB);

        for (var typed : List.of("150", "155.5", "155.25", "156.1", "199.9", "88.05")) {
            browser.submit("/health/weigh-ins/new", "#form form", Map.of("weightLb", typed, "sure", "true"));
            var newest =
                    stored().stream().mapToLong(weighIn -> weighIn.id()).max().orElseThrow();

            assertThat(browser.get("/health/weigh-ins/" + newest + "/edit")
                            .select("#field-weight")
                            .val())
                    .isEqualTo(typed);
        }
    }

    @Test
    void narrowsTheListByWordsAndPeriod() {
        weighIns.add(new WeighInDraft(TODAY, new BigDecimal("70.8"), null, "아침 공복"));
        weigh(LocalDate.of(2020, 12, 30), "69.9");

        assertThat(browser.get("/health/weigh-ins?q=%EA%B3%B5%EB%B3%B5").select("tbody tr"))
                .hasSize(1);
        assertThat(browser.get("/health/weigh-ins?period=2020-Q4")
                        .select("tbody .number strong")
                        .text())
                .startsWith("69.9");
        assertThat(browser.get("/health/weigh-ins?q=nothing").select(".empty").text())
                .isEqualTo("Nothing matches this filter.");
    }

    @Test
    void turnsPages() {
        weighIns.addSamples(IntStream.range(0, 60)
                .mapToObj(day -> new WeighInDraft(TODAY.minusDays(day), new BigDecimal("70.8"), null, ""))
                .toList());

        var first = browser.get("/health/weigh-ins");
        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(first.select(".sample")).hasSize(50);
        assertThat(browser.get(first.expectFirst("[rel=next]").attr("href")).select("tbody tr"))
                .hasSize(10);
    }

    @Test
    void isChangedAndShowsWhatAnotherWindowStored() {
        weigh(TODAY, "70.8");
        var form = browser.get("/health/weigh-ins/1/edit").expectFirst("#form form");

        browser.submit(form, Map.of("weightKg", "70.6", "key", "one"));
        var both = browser.submit(form, Map.of("weightKg", "70.7", "key", "other"));

        assertThat(both.select(".field__stored").text().replace('\u00a0', ' ')).contains("70.6 kg");
        assertThat(both.select("[name=weightKg]").val()).isEqualTo("70.7");
        assertThat(browser.status("/health/weigh-ins/9/edit")).isEqualTo(404);
    }

    @Test
    void isDeletedAndBroughtBack() {
        weigh(TODAY, "70.8");

        var list = browser.submit("/health/weigh-ins", "#weigh-in-1 .deletion", Map.of());

        assertThat(list.select("tbody tr")).isEmpty();
        assertThat(list.select(".notice p").text().replace('\u00a0', ' '))
                .isEqualTo("Deleted “70.8 kg, 30 March 2021”.");
        assertThat(list.select(".notice form").attr("action")).isEqualTo("/trash/health-1/restoration");
        assertThat(bin.deleted())
                .singleElement()
                .satisfies(deleted -> assertThat(deleted.kind()).isEqualTo("health.weigh-in"));
        browser.submit(list.expectFirst(".notice form"), Map.of());
        assertThat(browser.get("/health/weigh-ins").select("tbody tr")).hasSize(1);
    }

    @Test
    void cannotBeChangedOrDeletedWhereThereIsNone() {
        var form = Map.of("weightKg", "70.8", "measuredOn", TODAY.toString(), "key", "k");

        for (var path : List.of("/health/weigh-ins/9", "/health/weigh-ins/9/deletion")) {
            assertThat(browser.answerTo(path, form).statusCode()).as(path).isEqualTo(404);
        }

        var gone = browser.post("/health/weigh-ins/9", form);
        assertThat(gone.select("h1").text()).isEqualTo("This entry is no longer there");
        assertThat(gone.select(".typed li").eachText()).contains("70.8");
        assertThat(stored()).isEmpty();
    }

    private void weigh(LocalDate day, String kilograms) {
        weighIns.add(new WeighInDraft(day, new BigDecimal(kilograms), null, ""));
    }

    private List<WeighIn> stored() {
        return weighIns.list(new WeighInFilter("", LocalDateRange.of(TODAY.minusYears(2), TODAY.plusYears(1))), 100, 0);
    }
}
