package hoego.web.career;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.goals.career.Precision;
import hoego.goals.career.PrincipleDraft;
import hoego.goals.career.PrincipleOutcome;
import hoego.goals.career.PrincipleService;
import hoego.goals.career.PrincipleUseDraft;
import hoego.goals.career.PrincipleUseService;
import hoego.web.Browser;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class PrinciplePagesTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 30);

    @Inject
    Browser browser;

    @Inject
    PrincipleService principles;

    @Inject
    PrincipleUseService uses;

    @Test
    void keepsItsWords() {
        var principle = browser.submit(
                "/career/principles/new",
                "#form form",
                Map.of("words", "Good service is the aim.\nTools: ~~all~~ a means."));

        assertThat(principle.select(".words del").text()).isEqualTo("all");
        assertThat(principle.select(".numbers").text()).isEqualTo("Since 30 March 2021");
        assertThat(browser.get("/career/principles/1/edit")
                        .expectFirst("[name=words]")
                        .wholeText())
                .isEqualTo("Good service is the aim.\nTools: ~~all~~ a means.");
    }

    @Test
    void beginsWithTheWordsOfAVow() {
        var form = browser.get("/career/principles/new?words=No+meetings+%7E%7Eever%7E%7E+before+ten");

        assertThat(form.expectFirst("[name=words]").wholeText()).isEqualTo("No meetings ~~ever~~ before ten");
    }

    @Test
    void hasANumberThatNoOtherHas() {
        add(1, null);
        add(3, null);
        assertThat(browser.get("/career/principles/new")
                        .expectFirst("[name=number]")
                        .val())
                .isEqualTo("4");

        var refused = browser.submit("/career/principles/new", "#form form", Map.of("words", "x", "number", "3"));
        assertThat(refused.expectFirst("#problem-number").text())
                .isEqualTo("There is a principle 3 already. 4 is free. See it");
        assertThat(refused.expectFirst("#problem-number a").attr("href")).isEqualTo("/career/principles/2");

        assertThat(browser.submit("/career/principles/1/edit", "#form form", Map.of("number", "3"))
                        .select("#problem-number")
                        .text())
                .startsWith("There is a principle 3 already.");
        browser.submit("/career/principles/1/edit", "#form form", Map.of("number", "7"));
        assertThat(principles.numbered(7)).isPresent();
    }

    @Test
    void isNotRetiredBeforeItBegan() {
        var refused = browser.submit(
                "/career/principles/new",
                "#form form",
                Map.of("words", "x", "since", "2021-03-02", "sincePrecision", "day", "retiredOn", "2021-03-01"));

        assertThat(refused.expectFirst("#problem-retiredOn").text()).isEqualTo("It is retired before it began.");
    }

    @Test
    void takesATapAboutToday() {
        add(2, null);
        var list = browser.submitHere(
                "/career/principles", "#principle-1 form.using", Map.of("example", "said no", "outcome", "kept"));
        assertThat(list.select(".notice p").text()).isEqualTo("Noted: principle 2 was kept.");
        assertThat(list.location()).endsWith("/career/principles");
        assertThat(list.select("#principle-1 .principle__told").text())
                .isEqualTo("kept 1 time broken 0 times last on 30 Mar");
        assertThat(uses.find(1, 1))
                .hasValueSatisfying(use -> assertThat(use.example()).isEqualTo("said no"));

        browser.submit(list.expectFirst(".notice form:has(button:contains(Undo))"), Map.of());
        assertThat(uses.find(1, 1)).isEmpty();
    }

    @Test
    void asksHowItWentWhereThatIsNotSaid() {
        add(2, null);
        var form = browser.get("/career/principles/1").expectFirst("form.using");

        var asked = browser.submit(form, Map.of("example", "said no"));

        assertThat(asked.select("#problem-outcome").text()).isEqualTo("Fill this in.");
        assertThat(asked.expectFirst("#form [name=example]").text()).isEqualTo("said no");
    }

    @Test
    void countsAndListsWhatCameOfItInAPeriod() {
        add(1, null);
        add(2, null);
        use(1, "2021-03-02", PrincipleOutcome.KEPT, "급한 일 미룸");
        use(1, "2021-03-09", PrincipleOutcome.BROKEN, "");
        use(1, "2020-12-31", PrincipleOutcome.KEPT, "old");
        use(2, "2021-02-01", PrincipleOutcome.KEPT, "handed over");

        var list = browser.get("/career/principles?period=2021-Q1");
        assertThat(list.select("#principle-1 .principle__told").text())
                .isEqualTo("kept 1 time broken 1 time last on 9 Mar");
        var kept = list.expectFirst("#principle-1 .principle__told a").attr("href");
        assertThat(browser.get(kept).expectFirst("[data-total]").attr("data-total"))
                .isEqualTo("1");
        assertThat(total("/career/principles/uses?period=2021-Q1&outcome=kept")).isEqualTo("2");
        assertThat(total("/career/principles/uses?q=미룸")).isEqualTo("1");
        assertThat(total("/career/principles/1/uses")).isEqualTo("3");
        assertThat(browser.get("/career/principles/uses?period=2021-Q1")
                        .select("tbody tr")
                        .eachText()
                        .getFirst())
                .startsWith("No example Principle 1 words 1 Broken 9 Mar");
    }

    @Test
    void isNarrowedByStateYearAndWords() {
        add(1, LocalDate.of(2021, 3, 1));
        add(2, null);

        assertThat(total("/career/principles?state=in-force")).isEqualTo("1");
        assertThat(total("/career/principles?state=retired")).isEqualTo("1");
        assertThat(total("/career/principles?since=2021")).isEqualTo("2");
        assertThat(total("/career/principles?since=2020")).isEqualTo("0");
        assertThat(total("/career/principles?q=words%202")).isEqualTo("1");
        assertThat(total("/career/principles?period=2020-Q4")).isEqualTo("0");
        var list = browser.get("/career/principles");
        assertThat(list.select("#principle-1 .using")).isEmpty();
        assertThat(list.select("#principle-1 .pill").text()).isEqualTo("Retired");
    }

    @Test
    void changesAndDeletesAUse() {
        add(1, null);
        use(1, "2021-03-02", PrincipleOutcome.KEPT, "said no");

        browser.submit(
                "/career/principles/1/uses/1/edit", "#form form", Map.of("outcome", "broken", "example", "said yes"));
        assertThat(browser.get("/career/principles/1").select("#use-1").text()).startsWith("said yes Broken");
        browser.submit("/career/principles/1/uses", "#use-1 .deletion", Map.of());

        assertThat(browser.get("/trash").select("#trash tbody").text()).contains("said yes");
        assertThat(browser.status("/career/principles/1/uses/1/edit")).isEqualTo(404);
        assertThat(browser.status("/career/principles/7/uses")).isEqualTo(404);
    }

    private String total(String path) {
        return browser.get(path).expectFirst("[data-total]").attr("data-total");
    }

    private void add(int number, @Nullable LocalDate retiredOn) {
        principles.add(new PrincipleDraft(number, "words " + number, "", TODAY, Precision.YEAR, retiredOn));
    }

    private void use(long principle, String day, PrincipleOutcome outcome, String example) {
        uses.add(
                principles.find(principle).orElseThrow(),
                new PrincipleUseDraft(LocalDate.parse(day), outcome, example));
    }
}
