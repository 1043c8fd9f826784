package hoego.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.health.BodySide;
import hoego.health.BodySite;
import hoego.health.ConditionDraft;
import hoego.health.ConditionService;
import hoego.health.PainEntry;
import hoego.health.PainEntryDraft;
import hoego.health.PainEntryService;
import hoego.health.Precision;
import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.MovableClock;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class PainEntryControllerTest {

    private static final LocalDate TODAY = MovableClock.TODAY;

    @Inject
    Browser browser;

    @Inject
    PainEntryService entries;

    @Inject
    ConditionService conditions;

    @Test
    void isEnteredByTaps() {
        browser.submit(
                "/health/pain-entries/new",
                "#form form",
                Map.of("site", "lower-back", "level", "3", "before", "sitting for long"));

        assertThat(entry()).satisfies(entry -> {
            assertThat(entry.site()).isEqualTo(BodySite.LOWER_BACK);
            assertThat(entry.side()).isEqualTo(BodySide.NONE);
            assertThat(entry.level()).isEqualTo(3);
            assertThat(entry.before()).isEqualTo("sitting for long");
            assertThat(entry.feltOn()).isEqualTo(TODAY);
        });
    }

    @Test
    void opensWhereItHurtLast() {
        hurt(BodySite.SHOULDER, BodySide.LEFT, 3, "");

        var form = browser.get("/health/pain-entries/new");

        assertThat(form.select("[name=site][checked]").val()).isEqualTo("shoulder");
        assertThat(form.select("[name=side][checked]").val()).isEqualTo("left");
        assertThat(form.select("[name=level][checked]")).isEmpty();
    }

    @Test
    void asksForSiteAndLevel() {
        var page =
                browser.post("/health/pain-entries", Map.of("feltOn", TODAY.toString(), "level", "11", "site", "soul"));

        assertThat(page.select("#problem-site").text()).isEqualTo("Choose one of these.");
        assertThat(browser.post(
                                "/health/pain-entries",
                                Map.of("feltOn", TODAY.toString(), "level", "11", "site", "knee"))
                        .select("#problem-level")
                        .text())
                .isEqualTo("At most 10.");
    }

    @Test
    void narrowsTheListAndKeepsWhatNarrowedIt() {
        hurt(BodySite.SHOULDER, BodySide.LEFT, 3, "typing");
        hurt(BodySite.KNEE, BodySide.NONE, 5, "");
        browser.speak(Language.KO);

        var knees = browser.get("/health/pain-entries?site=knee&least=4");
        assertThat(knees.select("tbody tr")).hasSize(1);
        assertThat(knees.select("[name=site] [selected]").text()).isEqualTo("무릎");
        assertThat(knees.select("[name=least] [selected]").val()).isEqualTo("4");
        assertThat(browser.get("/health/pain-entries?q=%EC%96%B4%EA%B9%A8")
                        .select("tbody td")
                        .get(1)
                        .text())
                .isEqualTo("왼쪽 어깨");
        assertThat(browser.get("/health/pain-entries?q=typ").select("tbody tr")).hasSize(1);
    }

    @Test
    void belongsToAConditionWhosePageShowsIt() {
        conditions.add(new ConditionDraft(
                "Slipped disc", BodySite.LOWER_BACK, LocalDate.of(2020, 1, 1), Precision.QUARTER, null, null, ""));

        browser.submit(
                browser.get("/health/conditions/1")
                        .expectFirst("a[href*=condition=1]")
                        .attr("href"),
                "#form form",
                Map.of("level", "2"));

        assertThat(entry().conditionId()).isEqualTo(1);
        assertThat(entry().site()).isEqualTo(BodySite.LOWER_BACK);
        var page = browser.get("/health/conditions/1");
        assertThat(page.expectFirst("h2").text()).isEqualTo("Slipped disc");
        assertThat(page.expectFirst(".numbers dd").text()).isEqualTo("early 2020");
        assertThat(page.select("[data-total]").attr("data-total")).isEqualTo("1");
        assertThat(browser.get("/health/pain-entries").select("tbody small a").text())
                .isEqualTo("Slipped disc");
    }

    @Test
    void isChangedAndDeleted() {
        hurt(BodySite.KNEE, BodySide.NONE, 5, "");

        browser.submit("/health/pain-entries/1/edit", "#form form", Map.of("level", "4", "side", "right"));
        assertThat(entry().level()).isEqualTo(4);
        assertThat(entry().side()).isEqualTo(BodySide.RIGHT);

        var list = browser.submit("/health/pain-entries/1/edit", ".deletion", Map.of());
        assertThat(list.select(".notice p").text()).isEqualTo("Deleted “Pain: right knee 4, 30 March 2021”.");
        assertThat(list.select(".empty").text()).startsWith("No pain noted yet.");
    }

    private void hurt(BodySite site, BodySide side, int level, String before) {
        entries.add(new PainEntryDraft(TODAY, site, side, level, before, "", "", null));
    }

    private PainEntry entry() {
        return entries.latest().orElseThrow();
    }
}
