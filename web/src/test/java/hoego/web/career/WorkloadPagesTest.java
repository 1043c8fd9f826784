package hoego.web.career;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.goals.career.WorkloadDraft;
import hoego.goals.career.WorkloadService;
import hoego.web.Browser;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class WorkloadPagesTest {

    private static final LocalDate MONDAY = LocalDate.of(2021, 3, 29);
    private static final String TAPS = "form[action$=tap]";

    @Inject
    Browser browser;

    @Inject
    WorkloadService workloads;

    @Test
    void takesTapsForTheRunningWeekAndThemBack() {
        browser.submit("/career/workloads", TAPS, Map.of("load", "4", "energy", "2", "onlyICanDo", "3"));
        workloads.change(1, 0, new WorkloadDraft(MONDAY, 4, 2, 3, "launch & “beer”"));

        var list = browser.submit("/career/workloads", TAPS, Map.of("load", "5"));
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select("#workload-1").text()).startsWith("29 Mar – 4 Apr 5 2 3 launch & “beer”");

        browser.submit(list.expectFirst(".notice form:has(button:contains(Undo))"), Map.of());
        assertThat(workloads.around(MONDAY))
                .hasValueSatisfying(back -> assertThat(WorkloadDraft.of(back))
                        .isEqualTo(new WorkloadDraft(MONDAY, 4, 2, 3, "launch & “beer”")));
    }

    @Test
    void takesNothingBackThatWasChangedSince() {
        workloads.add(new WorkloadDraft(MONDAY, 4, 2, 3, ""));
        var list = browser.submit("/career/workloads", TAPS, Map.of("load", "5"));
        workloads.change(1, 1, new WorkloadDraft(MONDAY, 1, 1, 1, ""));

        var told = browser.submit(list.expectFirst(".notice form:has(button:contains(Undo))"), Map.of());

        assertThat(told.select(".notice p").text()).isEqualTo("Nothing was changed: this was changed again since.");
        assertThat(workloads.around(MONDAY))
                .hasValueSatisfying(now -> assertThat(now.load()).isOne());
    }

    @Test
    void asksForWhatATapLeftOut() {
        var asked = browser.submit("/career/workloads", TAPS, Map.of("load", "4"));

        assertThat(asked.select("#problem-energy").text()).isEqualTo("Fill this in.");
        assertThat(asked.expectFirst("#form [name=load][checked]").val()).isEqualTo("4");
    }

    @Test
    void hasOneEntryAWeek() {
        workloads.add(new WorkloadDraft(MONDAY, 4, 2, null, ""));

        var refused = browser.submit(
                "/career/workloads/new", "#form form", Map.of("week", "2021-04-04", "load", "1", "energy", "1"));
        assertThat(refused.expectFirst("#problem-week").text())
                .isEqualTo("This week is told of already: load 4, energy 2. See it");

        workloads.add(new WorkloadDraft(MONDAY.minusWeeks(1), 4, 2, null, ""));
        assertThat(browser.submit("/career/workloads/2/edit", "#form form", Map.of("week", "2021-03-30"))
                        .select("#problem-week")
                        .text())
                .startsWith("This week is told of already");
        assertThat(browser.get("/career/workloads/new?week=2021-03-31").location())
                .endsWith("/career/workloads/1/edit");
        assertThat(browser.submit(
                                "/career/workloads/new",
                                "#form form",
                                Map.of("week", "2021-04-05", "load", "1", "energy", "1"))
                        .select("#problem-week")
                        .text())
                .isEqualTo("This week is still to come.");
    }

    @Test
    void isNarrowedByLoadWordsAndPeriod() {
        workloads.add(new WorkloadDraft(MONDAY, 4, 2, null, "서비스 출시"));
        workloads.add(new WorkloadDraft(MONDAY.minusWeeks(1), 2, 2, null, ""));
        workloads.add(new WorkloadDraft(LocalDate.of(2020, 12, 31), 5, 2, null, ""));

        assertThat(total("?least=4")).isEqualTo("2");
        assertThat(total("?period=2021-Q1")).isEqualTo("2");
        assertThat(total("?period=2021-W13")).isEqualTo("1");
        assertThat(total("?q=출시")).isEqualTo("1");
    }

    @Test
    void showsItsTrendInWords() {
        weeks(List.of(3, 4, 5, 4), List.of(6, 5, 4, 3));

        var trend = browser.get("/career/workloads").expectFirst(".workload");
        assertThat(trend.select("rect")).hasSize(4);
        assertThat(trend.select("rect[data-high]")).hasSize(3);
        assertThat(trend.select(".line").eachText())
                .containsExactly(
                        "On average over 4 weeks, load 4.0 and energy 3.0. Load was 4 or more in 3 weeks.",
                        "Things only I can do: 6 at first, 3 at last.",
                        "Load has been 4 or more for 3 weeks running.");
        assertThat(browser.get("/career/workloads?period=2021-W11")
                        .select(".workload .line")
                        .eachText())
                .containsExactly(
                        "On average over 2 weeks, load 3.5 and energy 3.0. Load was 4 or more in 1 week.",
                        "Things only I can do: 6 at first, 5 at last.");
        assertThat(browser.get("/career/workloads?period=2030-Q1").select(".workload"))
                .isEmpty();
    }

    @Test
    void isNotBrokenByAPause() {
        weeks(List.of(4, 4, 4, 4), List.of(0, 0, 0, 0));
        workloads.discard(3, "that week");
        assertThat(browser.get("/career/workloads").select(".workload").text()).doesNotContain("running");

        browser.post("/settings/pauses", Map.of("startsOn", "2021-03-22", "endsOn", "2021-03-23", "kind", "travel"));

        assertThat(browser.get("/career/workloads").select(".workload").text())
                .contains("Load has been 4 or more for 3 weeks running.");
    }

    @Test
    void isDeletedByItsWeek() {
        weeks(List.of(4), List.of(0));

        var list = browser.submit("/career/workloads", "#workload-1 .deletion", Map.of());

        assertThat(list.select(".notice p").text()).isEqualTo("Deleted “Workload 29 Mar – 4 Apr”.");
    }

    /** The last of them in the running week. */
    private void weeks(List<Integer> loads, List<Integer> only) {
        IntStream.range(0, loads.size())
                .forEach(at -> workloads.add(new WorkloadDraft(
                        MONDAY.minusWeeks(loads.size() - 1L - at), loads.get(at), 3, counted(only.get(at)), "")));
    }

    private static @Nullable Integer counted(int things) {
        return things == 0 ? null : things;
    }

    private String total(String query) {
        return browser.get("/career/workloads" + query)
                .expectFirst("[data-total]")
                .attr("data-total");
    }
}
