package hoego.web.sideprojects;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.goals.sideprojects.Beginning;
import hoego.goals.sideprojects.SideProjectService;
import hoego.goals.sideprojects.SideProjectStart;
import hoego.goals.sideprojects.SideProjectStepDraft;
import hoego.goals.sideprojects.SideProjectStepService;
import hoego.goals.sideprojects.StepKind;
import hoego.web.Browser;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SideProjectSessionsTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 30);

    @Inject
    Browser browser;

    @Inject
    SideProjectService projects;

    @Inject
    SideProjectStepService steps;

    @Test
    void showsTheTimeOfAWeekBesideTheTimeWanted() {
        projects.add(new SideProjectStart(
                "booking app", Beginning.ACTIVE, TODAY.minusDays(40), null, "", "", new BigDecimal("6"), "", false));

        var project = browser.submit(
                "/side-projects/1", "#sessions form", Map.of("minutes", "90", "note", "drew the ~~first~~ screens"));

        assertThat(project.select("#sessions .figure").text()).isEqualTo("1 h 30 min this week, 6 h wanted");
        assertThat(project.select("#side-project-session-1").text()).contains("drew the first screens");
        assertThat(project.select("#sessions details tbody tr")).hasSize(12);
        assertThat(browser.submit("/side-projects/1", "#sessions form", Map.of("minutes", "1441"))
                        .select("#problem-minutes"))
                .isNotEmpty();

        assertThat(browser.get("/search?q=screens").text()).contains("booking app");
        browser.submit("/side-projects/1/sessions", "#side-project-session-1 form", Map.of());
        assertThat(browser.get("/side-projects/1").select("#sessions tr[id]")).isEmpty();
    }

    @Test
    void asksForNoTimeOnceItHasEnded() {
        projects.add(SideProjectStart.named("booking app", Beginning.ACTIVE, TODAY.minusDays(40)));
        browser.submit("/side-projects/1", "#sessions form", Map.of("minutes", "90"));

        steps.add(1, SideProjectStepDraft.on(TODAY, StepKind.SHIPPED));

        assertThat(browser.get("/side-projects/1").select("#sessions .figure, #sessions .next"))
                .isEmpty();
        assertThat(browser.get("/side-projects/1").select("#side-project-session-1"))
                .hasSize(1);
    }

    @Test
    void callsQuietWhatIsActiveWithoutAStepOrTimeButNeverWhatEnded() {
        for (var title : List.of("quiet one", "worked on", "on hold", "ended", "busy")) {
            projects.add(SideProjectStart.named(title, Beginning.ACTIVE, TODAY.minusDays(22)));
        }
        browser.submit("/side-projects/2", "#sessions form", Map.of("minutes", "30"));
        steps.add(3, SideProjectStepDraft.on(TODAY.minusDays(22), StepKind.ON_HOLD));
        steps.add(
                4,
                new SideProjectStepDraft(StepKind.STOPPED, TODAY.minusDays(22), null, List.of("time"), "", null, ""));
        steps.add(4, SideProjectStepDraft.on(TODAY.minusDays(22), StepKind.REFUND_REQUESTED));
        steps.add(5, SideProjectStepDraft.on(TODAY.minusDays(21), StepKind.ACTIVE));

        assertThat(browser.get("/").text())
                .contains("“quiet one” went quiet")
                .doesNotContain("“worked on” went", "“on hold” went", "“ended” went", "“busy” went");
    }
}
