package hoego.web.sideprojects;

import hoego.goals.sideprojects.Beginning;
import hoego.goals.sideprojects.SideProjectService;
import hoego.goals.sideprojects.SideProjectSessionDraft;
import hoego.goals.sideprojects.SideProjectSessionService;
import hoego.goals.sideprojects.SideProjectStart;
import hoego.goals.sideprojects.SideProjectStepDraft;
import hoego.goals.sideprojects.SideProjectStepService;
import hoego.goals.sideprojects.SideProjectsSample;
import hoego.goals.sideprojects.StepKind;
import hoego.web.Language;
import hoego.web.Ref;
import hoego.web.SampleQuarter;
import hoego.web.Texts;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The team-building programme that was left in 2021 Q1, and the idea that stayed. */
@Singleton
@Order(50)
final class SideProjectsSampleQuarter implements SampleQuarter {

    private final SideProjectService projects;
    private final SideProjectStepService steps;
    private final SideProjectSessionService sessions;
    private final SideProjectsSample sample;
    private final Texts texts;

    SideProjectsSampleQuarter(
            SideProjectService projects,
            SideProjectStepService steps,
            SideProjectSessionService sessions,
            SideProjectsSample sample,
            Texts texts) {
        this.projects = projects;
        this.steps = steps;
        this.sessions = sessions;
        this.sample = sample;
        this.texts = texts;
    }

    @Override
    public String area() {
        return SideProjectsArea.NAME;
    }

    @Override
    public boolean isLoaded() {
        return sample.isLoaded();
    }

    @Override
    public int remove() {
        return sample.remove();
    }

    @Override
    public Map<String, Ref> load(Language language, Map<String, Ref> earlier) {
        new Story(language).load();
        return Map.of();
    }

    /** The sample in one language. */
    private final class Story {

        private final Language language;

        Story(Language language) {
            this.language = language;
        }

        void load() {
            var programme = projects.addSample(new SideProjectStart(
                            text("programme"),
                            Beginning.APPLIED,
                            LocalDate.of(2021, 2, 8),
                            null,
                            text("programme.what"),
                            text("programme.part"),
                            BigDecimal.valueOf(6),
                            "",
                            false))
                    .id();
            var end = LocalDate.of(2021, 2, 20);
            steps.addSample(programme, SideProjectStepDraft.on(LocalDate.of(2021, 2, 15), StepKind.TEAM_BUILDING));
            steps.addSample(programme, SideProjectStepDraft.on(end, StepKind.REFUND_REQUESTED));
            steps.addSample(
                    programme,
                    new SideProjectStepDraft(
                            StepKind.WITHDRAWN,
                            end,
                            null,
                            List.of(text("reason.time"), text("reason.position")),
                            text("learned"),
                            null,
                            ""));
            sessions.addSample(
                    programme, new SideProjectSessionDraft(LocalDate.of(2021, 2, 8), 90, text("application")));
            projects.addSample(new SideProjectStart(
                    text("idea"),
                    Beginning.IDEA,
                    LocalDate.of(2021, 3, 27),
                    null,
                    text("idea.what"),
                    "",
                    null,
                    text("idea.question"),
                    true));
        }

        private String text(String key) {
            return texts.text(language, "side-projects.sample." + key, Map.of());
        }
    }
}
