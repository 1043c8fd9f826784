package hoego.web.career;

import hoego.goals.career.AchievementDraft;
import hoego.goals.career.AchievementService;
import hoego.goals.career.AttemptDraft;
import hoego.goals.career.AttemptOutcome;
import hoego.goals.career.AttemptService;
import hoego.goals.career.CareerKind;
import hoego.goals.career.CareerSample;
import hoego.goals.career.Position;
import hoego.goals.career.PositionDraft;
import hoego.goals.career.PositionService;
import hoego.goals.career.Precision;
import hoego.goals.career.TeamSizeDraft;
import hoego.goals.career.TeamSizeService;
import hoego.goals.career.UndertakingDraft;
import hoego.goals.career.UndertakingService;
import hoego.web.Language;
import hoego.web.Ref;
import hoego.web.SampleQuarter;
import hoego.web.Texts;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Work up to and in 2021 Q1. */
@Singleton
@Order(20)
final class CareerSampleQuarter implements SampleQuarter {

    private final PositionService positions;
    private final TeamSizeService sizes;
    private final UndertakingService undertakings;
    private final AttemptService attempts;
    private final AchievementService achievements;
    private final PracticeSample practice;
    private final CareerSample sample;
    private final Texts texts;

    CareerSampleQuarter(
            PositionService positions,
            TeamSizeService sizes,
            UndertakingService undertakings,
            AttemptService attempts,
            AchievementService achievements,
            PracticeSample practice,
            CareerSample sample,
            Texts texts) {
        this.positions = positions;
        this.sizes = sizes;
        this.undertakings = undertakings;
        this.attempts = attempts;
        this.achievements = achievements;
        this.practice = practice;
        this.sample = sample;
        this.texts = texts;
    }

    @Override
    public String area() {
        return CareerArea.NAME;
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
        var made = new HashMap<>(practice.load(language));
        made.put("career.undertaking.containers", new Story(language).containers());
        return Map.copyOf(made);
    }

    /** The sample in one language. */
    private final class Story {

        private final Language language;

        Story(Language language) {
            this.language = language;
        }

        Ref containers() {
            var position = position();
            var containers = undertakings.addSample(new UndertakingDraft(
                    text("containers"), text("containers.why"), text("containers.outcome"), position.id()));
            attempts.addSample(
                    containers,
                    new AttemptDraft(
                            text("kubernetes"),
                            day("2019-01-01"),
                            Precision.YEAR,
                            day("2019-01-01"),
                            Precision.YEAR,
                            AttemptOutcome.NOT_REACHED,
                            List.of(
                                    text("kubernetes.reason.curve"),
                                    text("kubernetes.reason.people"),
                                    text("kubernetes.reason.skills")),
                            text("kubernetes.learned")));
            attempts.addSample(
                    containers,
                    new AttemptDraft(
                            text("swarm"),
                            day("2020-07-01"),
                            Precision.HALF,
                            day("2021-03-01"),
                            Precision.MONTH,
                            AttemptOutcome.REACHED,
                            List.of(),
                            text("swarm.learned")));
            achievements.addSample(new AchievementDraft(
                    text("launch"), day("2021-03-01"), Precision.MONTH, text("launch.impact"), "", containers.id()));
            return CareerPaths.ref(CareerKind.UNDERTAKING, containers.id());
        }

        private Position position() {
            var position = positions.addSample(new PositionDraft(
                    text("position.hired"),
                    text("position.understood"),
                    "",
                    text("position.team"),
                    text("position.domain"),
                    day("2019-01-01"),
                    Precision.QUARTER,
                    null,
                    null,
                    text("position.note")));
            size(position, "2021-01-04", 1, "");
            size(position, "2021-01-18", 2, "");
            size(position, "2021-02-15", 3, "");
            size(position, "2021-03-02", 4, text("team.note"));
            return position;
        }

        private void size(Position position, String day, int people, String note) {
            sizes.addSample(position, new TeamSizeDraft(day(day), people, note));
        }

        private static LocalDate day(String written) {
            return LocalDate.parse(written);
        }

        private String text(String key) {
            return texts.text(language, "career.sample." + key, Map.of());
        }
    }
}
