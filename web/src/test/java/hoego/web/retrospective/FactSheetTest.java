package hoego.web.retrospective;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Facts;
import hoego.web.Language;
import hoego.web.MovableClock;
import hoego.web.Period;
import hoego.web.Sample;
import hoego.web.UiBinder;
import hoego.web.View;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every figure of a shown fact is a link to exactly the records behind it. */
@MicronautTest(transactional = false)
class FactSheetTest {

    private static final List<String> PERIODS = List.of("2020-Q1", "2020-Q3", "2020-Q4", "2020", "2021-Q1", "2021");

    /** What was named so by its owner, and what was noted in words: figures in it are not counted ones. */
    private static final Pattern NAMES = Pattern.compile("[“‘].*?[”’]|: .*|\\(.*?\\)");

    private static final Pattern DATES = Pattern.compile(
            "\\d{4}년( \\d분기)?|\\d{1,2}월( \\d{1,2}일)?|\\d{1,2} [A-Z][a-z]+( \\d{4})?"
                    + "|\\b([Ii]n|early|of|from) \\d{4}( Q\\d)?\\b|[A-Z][a-z]+ \\d{4}|\\d{1,2}기|[Cc]ohort \\d{1,2}|\\d{1,3}회차|[Rr]ound \\d{1,3}");

    @Inject
    Browser browser;

    @Inject
    Sample sample;

    @Inject
    List<Facts> facts;

    @Inject
    UiBinder uis;

    @Inject
    MovableClock clock;

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsNoFigureThatLeadsNowhere(Language language) {
        load(language);

        for (var period : PERIODS) {
            var shown = browser.get("/retrospectives/" + period).select(".fact p");

            assertThat(shown)
                    .as(period)
                    .isNotEmpty()
                    .allSatisfy(
                            fact -> assertThat(unproven(fact)).as(fact.text()).doesNotContainPattern("\\d"));
        }
    }

    private static String unproven(Element fact) {
        var plain = fact.clone();
        plain.select("a").remove();
        return DATES.matcher(NAMES.matcher(plain.text()).replaceAll("")).replaceAll("");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsEveryFactAndExactlyItsRecords(Language language) {
        load(language);
        var ui = uis.stranger(language);

        for (var period : PERIODS) {
            var view = View.of(ui, Period.parse(period).orElseThrow());
            var told = facts.stream()
                    .flatMap(area -> area.facts(ui, view).stream())
                    .toList();

            assertThat(told)
                    .isNotEmpty()
                    .allSatisfy(fact ->
                            assertThat(fact.isProven()).as(fact.toString()).isTrue());
            assertThat(told.stream().map(Fact::evidence).flatMap(List::stream).distinct())
                    .allSatisfy(this::leadsToItsRecords);
        }
    }

    private void leadsToItsRecords(Evidence evidence) {
        assertThat(browser.get(evidence.path()).expectFirst("[data-total]").attr("data-total"))
                .as(evidence.path())
                .isEqualTo(Long.toString(evidence.count()));
    }

    @Test
    void saysAlsoThatThereIsNoRecord() {
        assertThat(browser.get("/retrospectives/2021-Q1")
                        .select(".fact[data-none] p")
                        .eachText())
                .hasSameSizeAs(facts)
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("There are no [a-z ]+ records this quarter\\."));
    }

    @Test
    void tellsThePlainReasonBesideTheCourse() {
        load(Language.EN);

        var fact = browser.get("/retrospectives/2021-Q1").expectFirst(".fact:contains(Pilates)");

        assertThat(fact.text())
                .startsWith("A Pilates course of 10 sessions starting on 1 April was booked. The reason noted with the "
                        + "goal “exercise 3× a week”: Only who is healthy can look after family and friends.");
        assertThat(browser.get(fact.select("a[href^=/goals]").attr("href"))
                        .select(".goal")
                        .size())
                .isOne();
    }

    @Test
    void tellsAPauseOnceForAllAreas() {
        pause("illness", "2021-03-08", "2021-03-12", "Flu");

        var page = browser.get("/retrospectives/2021-Q1");

        var fact = page.select(".fact:contains(pause)");
        assertThat(fact.eachText()).containsExactly("8 March – 12 March was a pause (illness: Flu).");
        assertThat(page.expectFirst(".sheet").attr("data-area")).isEqualTo("pause");
        assertThat(page.expectFirst(".sheet h3").text()).isEqualTo("Pauses");
        assertThat(browser.get("/retrospectives/2020-Q4").select(".fact:contains(pause)"))
                .isEmpty();

        pause("travel", "2020-12-30", "2021-01-02", "");
        browser.speak(Language.KO);
        fact = browser.get("/retrospectives/2021-Q1").select("[data-area=pause] .fact");

        assertThat(fact.eachText()).containsExactly("예외 기간이 있었다: 2020년 12월 30일~1월 2일(출장·여행), 3월 8일~3월 12일(아픔: Flu).");
        leadsToItsRecords(new Evidence("pauses", fact.select("a").attr("href"), 2));
        assertThat(browser.get("/retrospectives/2020-Q4")
                        .select("[data-area=pause] .fact")
                        .eachText())
                .containsExactly("12월 30일~2021년 1월 2일은 예외 기간(출장·여행)이었다.");
    }

    @Test
    void measuresAGoalThatEndedByItsTargetAlsoAfterAPause() {
        load(Language.EN);
        pause("travel", "2021-03-08", "2021-03-12", "");

        assertThat(browser.get("/retrospectives/2021-Q1")
                        .select(".fact:contains(ended at)")
                        .eachText())
                .contains(
                        "The goal “write 12 posts” ended at 8, which is 4 short.",
                        "The goal “read 2 books” ended at 2, as planned.");
    }

    private void pause(String kind, String first, String last, String reason) {
        browser.submit(
                "/settings/pauses/new",
                "#form form",
                Map.of("kind", kind, "startsOn", first, "endsOn", last, "reason", reason));
    }

    private void load(Language language) {
        browser.speak(language);
        sample.load(language);
        clock.moveTo(LocalDate.of(2021, 4, 1));
    }
}
