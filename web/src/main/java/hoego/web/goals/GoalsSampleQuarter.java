package hoego.web.goals;

import hoego.goals.Aggregation;
import hoego.goals.CheckInDraft;
import hoego.goals.CheckInService;
import hoego.goals.ClosingDraft;
import hoego.goals.CorrectionDraft;
import hoego.goals.CorrectionService;
import hoego.goals.Goal;
import hoego.goals.GoalDraft;
import hoego.goals.GoalKind;
import hoego.goals.GoalService;
import hoego.goals.GoalsSample;
import hoego.goals.MilestoneDraft;
import hoego.goals.MilestoneService;
import hoego.goals.Precision;
import hoego.goals.Resolution;
import hoego.goals.ResolutionDraft;
import hoego.goals.ResolutionService;
import hoego.goals.SkipDraft;
import hoego.goals.SkipService;
import hoego.goals.Worry;
import hoego.goals.WorryActionDraft;
import hoego.goals.WorryActionService;
import hoego.goals.WorryDraft;
import hoego.goals.WorryService;
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
import org.jspecify.annotations.Nullable;

/** The goals of 2021 Q1, the vows around it, and the worries of the year before. */
@Singleton
@Order(10)
final class GoalsSampleQuarter implements SampleQuarter {

    private static final String QUARTER = "2021-Q1";
    private static final String EARLIER_QUARTER = "2020-Q4";
    private static final String NEXT_QUARTER = "2021-Q2";

    private final GoalService goals;
    private final CheckInService checkIns;
    private final SkipService skips;
    private final CorrectionService corrections;
    private final MilestoneService milestones;
    private final ResolutionService resolutions;
    private final WorryService worries;
    private final WorryActionService actions;
    private final GoalsSample sample;
    private final Texts texts;

    GoalsSampleQuarter(
            GoalService goals,
            CheckInService checkIns,
            SkipService skips,
            CorrectionService corrections,
            MilestoneService milestones,
            ResolutionService resolutions,
            WorryService worries,
            WorryActionService actions,
            GoalsSample sample,
            Texts texts) {
        this.goals = goals;
        this.checkIns = checkIns;
        this.skips = skips;
        this.corrections = corrections;
        this.milestones = milestones;
        this.resolutions = resolutions;
        this.worries = worries;
        this.actions = actions;
        this.sample = sample;
        this.texts = texts;
    }

    @Override
    public String area() {
        return GoalsArea.NAME;
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
            measured("posts", "blog", "0", "12", Aggregation.SUM, "blog.posts");
            correct(measured("weight", "health", "70", "68", Aggregation.LAST, "health.weight-trend"));
            var books = books();
            communities();
            habit();
            booksBefore(books);
            vows();
            worriesAboutCareer();
            worriesAboutHealth();
        }

        /** What the books of the quarter go on with. */
        private void booksBefore(Goal books) {
            var ended = LocalDate.parse("2020-12-31");
            var before = goals.addSampleBefore(
                    books.id(),
                    GoalDraft.of(books).in(EARLIER_QUARTER),
                    new ClosingDraft(ended, text("books.carried"), new BigDecimal("0.5")));
            checkIn(before, "2020-11-22", text("books.note.0"));
        }

        private Goal books() {
            var books = measured("books", "study", "0", "2", Aggregation.SUM, "");
            checkIn(books, "2021-01-31", text("books.note.1"));
            checkIn(books, "2021-03-14", text("books.note.2"));
            return books;
        }

        private void checkIn(Goal goal, String day, String note) {
            var on = LocalDate.parse(day);
            checkIns.addSample(goal, new CheckInDraft(on, BigDecimal.ONE, note), on);
        }

        private void communities() {
            var communities =
                    goals.addSample(draft("communities", "study", GoalKind.MILESTONES, null, null, null, "", null));
            milestone(communities, "communities.agile", "2021-01-31", "2021-01-05");
            milestone(communities, "communities.blog", "2021-02-04", "2021-01-28");
        }

        private void milestone(Goal goal, String key, String due, String doneOn) {
            milestones.addSample(goal, new MilestoneDraft(text(key), LocalDate.parse(due), LocalDate.parse(doneOn)));
        }

        private void habit() {
            var exercise = goals.addSample(
                    draft("exercise", "health", GoalKind.HABIT, null, null, null, "health.sessions", 3));
            var closed = LocalDate.parse("2021-03-01");
            skips.addSample(exercise, new SkipDraft(closed, text("exercise.skip")), closed);
        }

        /** Weighed where it was not noted. */
        private void correct(Goal weight) {
            corrections.addSample(
                    weight,
                    new CorrectionDraft(
                            LocalDate.parse("2021-02-12"), new BigDecimal("70.4"), text("weight.correction")));
        }

        private Goal measured(String key, String area, String start, String target, Aggregation how, String measure) {
            return goals.addSample(draft(
                    key, area, GoalKind.MEASURED, new BigDecimal(start), new BigDecimal(target), how, measure, null));
        }

        private GoalDraft draft(
                String key,
                String area,
                GoalKind kind,
                @Nullable BigDecimal start,
                @Nullable BigDecimal target,
                @Nullable Aggregation how,
                String measure,
                @Nullable Integer timesPerWeek) {
            var unit = "goals.sample." + key + ".unit";
            return new GoalDraft(
                    text(key),
                    text(key + ".why"),
                    area,
                    kind,
                    QUARTER,
                    null,
                    null,
                    null,
                    null,
                    start,
                    target,
                    texts.has(language, unit) ? texts.text(language, unit, Map.of("language", language.tag())) : "",
                    null,
                    how,
                    measure,
                    timesPerWeek,
                    null,
                    List.of());
        }

        private void vows() {
            vow("vow.year", "2021", "2020-12-31", "study", text("vow.year.note"));
            var blog = vow("vow.blog", "2020-Q3", "2020-07-01", "blog", "");
            for (var day : List.of("2020-09-30", "2020-12-31", "2021-03-28")) {
                blog = resolutions
                        .carrySample(blog.id(), ClosingDraft.of(LocalDate.parse(day), ""), blog.period())
                        .orElseThrow();
            }
            vow("vow.interviews", NEXT_QUARTER, "2021-03-27", "interviews", "");
            vow("vow.own-blog", NEXT_QUARTER, "2021-03-27", "blog", "");
            vow("vow.reviews", NEXT_QUARTER, "2021-03-28", "study", "");
            vow("vow.exercise", NEXT_QUARTER, "2021-03-28", "health", "");
        }

        private Resolution vow(String key, String period, String madeOn, String area, String note) {
            return resolutions.addSample(new ResolutionDraft(
                    text(key),
                    period,
                    LocalDate.parse(madeOn),
                    area,
                    note,
                    period.equals(NEXT_QUARTER) ? QUARTER : ""));
        }

        private void worriesAboutCareer() {
            worry("career", "stuck", "2020-02-10", Precision.DAY);
            var senior = worry("career", "senior", "2020-03-01", Precision.MONTH);
            worry("career", "depth", "2020-05-18", Precision.DAY);
            var devOps = worry("career", "devops", "2020-07-06", Precision.DAY);
            worry("career", "bottleneck", "2020-09-07", Precision.DAY);
            var market = worry("career", "market", "2020-11-23", Precision.DAY);
            action(devOps, "swarm", "2020-07-01", Precision.HALF, null);
            action(senior, "study", "2020-12-01", Precision.MONTH, null);
            action(senior, "cohort", "2021-01-28", Precision.DAY, 30);
            action(market, "interview", "2021-03-09", Precision.DAY, 90);
        }

        private void worriesAboutHealth() {
            var disc = worry("health", "disc", "2020-01-01", Precision.QUARTER);
            worry("health", "sitting", "2020-03-16", Precision.DAY);
            var weight = worry("health", "weight", "2020-06-22", Precision.DAY);
            worry("health", "knee", "2020-10-12", Precision.DAY);
            var backAgain = worry("health", "back-again", "2020-12-07", Precision.DAY);
            action(disc, "back", "2020-04-01", Precision.MONTH, null);
            action(weight, "meals", "2020-06-29", Precision.DAY, 20);
            action(weight, "workouts", "2020-07-13", Precision.DAY, 30);
            action(backAgain, "pilates", "2021-03-20", Precision.DAY, 20);
        }

        private Worry worry(String area, String key, String day, Precision precision) {
            return worries.addSample(new WorryDraft(area, text("worry." + key), LocalDate.parse(day), precision));
        }

        private void action(Worry worry, String key, String day, Precision precision, @Nullable Integer minutes) {
            actions.addSample(
                    worry, new WorryActionDraft(text("action." + key), LocalDate.parse(day), precision, minutes));
        }

        private String text(String key) {
            return texts.text(language, "goals.sample." + key, Map.of());
        }
    }
}
