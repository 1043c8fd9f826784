package hoego.web.career;

import static java.util.stream.Collectors.groupingBy;

import hoego.goals.career.AchievementFilter;
import hoego.goals.career.AchievementService;
import hoego.goals.career.AchievementStanding;
import hoego.goals.career.Attempt;
import hoego.goals.career.AttemptOutcome;
import hoego.goals.career.AttemptService;
import hoego.goals.career.Undertaking;
import hoego.goals.career.UndertakingService;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Sentence;
import hoego.web.Ui;
import hoego.web.View;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What was tried, what became of it, and what was reached. */
@Singleton
final class UndertakingFacts {

    private static final int ALL = 1_000;

    private final UndertakingService undertakings;
    private final AttemptService attempts;
    private final AchievementService achievements;
    private final Deeds deeds;

    UndertakingFacts(
            UndertakingService undertakings, AttemptService attempts, AchievementService achievements, Deeds deeds) {
        this.undertakings = undertakings;
        this.attempts = attempts;
        this.achievements = achievements;
        this.deeds = deeds;
    }

    List<Fact> facts(Ui ui, View view) {
        var within = undertakings.within(view.period().days());
        var begun = attempts.begun(within.stream().map(Undertaking::id).toList(), view.day());
        var reached = achievements
                .list(AchievementFilter.within(view.period().days()), ALL, 0)
                .reversed();
        var byUndertaking = reached.stream()
                .filter(achievement -> achievement.undertakingId() != null)
                .collect(groupingBy(AchievementStanding::undertakingId));
        var facts = new ArrayList<Fact>();
        var told = new HashSet<Long>();
        for (var undertaking : within) {
            var tried = begun.getOrDefault(undertaking.id(), List.of());
            if (!tried.isEmpty()) {
                var came = byUndertaking.getOrDefault(undertaking.id(), List.of());
                facts.addAll(tried(ui, view.day(), undertaking, tried));
                facts.addAll(latest(ui, view.day(), undertaking, tried, came, told));
            }
        }
        facts.addAll(others(ui, view, reached, told));
        return List.copyOf(facts);
    }

    /** How often it was tried, and why it was not reached before. One attempt that is not over, or reached it, says so itself. */
    private static List<Fact> tried(Ui ui, LocalDate day, Undertaking undertaking, List<Attempt> tried) {
        var failed = tried.stream().filter(attempt -> isLost(attempt, day)).toList();
        if (tried.size() == 1 && failed.isEmpty()) {
            return List.of();
        }
        var proof = List.of(new Evidence("attempts", path(undertaking) + "/attempts?by=" + day, tried.size()));
        var count = ui.sentence(
                "fact.career.attempts", Map.of("title", undertaking.title(), "attempts", tried.size()), proof);
        var sentence = failed.stream()
                .map(attempt -> lost(ui, attempt))
                .reduce(
                        count,
                        (before, next) ->
                                ui.sentence("fact.career.both", Map.of("before", before, "next", next), List.of()));
        return List.of(
                new Fact("career.attempts." + undertaking.id(), sentence, Map.of("attempts", tried.size()), proof));
    }

    private static boolean isLost(Attempt attempt, LocalDate day) {
        return switch (attempt.outcomeOn(day)) {
            case NOT_REACHED, GIVEN_UP -> true;
            case RUNNING, REACHED -> false;
        };
    }

    private static Sentence lost(Ui ui, Attempt attempt) {
        var reasons = attempt.reasons().stream().map(Sentence::plain).toList();
        var between = ui.text("list.between");
        return ui.sentence(
                attempt.outcome() == AttemptOutcome.GIVEN_UP ? "fact.career.given-up" : "fact.career.not-reached",
                Map.of(
                        "when", during(ui, attempt),
                        "approach", attempt.approach(),
                        "count", reasons.size(),
                        "reasons", Sentence.joined(reasons, between, between)),
                List.of());
    }

    /** In the time that it took: in 2019, from 2019 to early 2020. */
    private static String during(Ui ui, Attempt attempt) {
        var start = ui.roughly(attempt.startedOn(), attempt.startedPrecision());
        var ended = attempt.endedOn();
        var known = attempt.endedPrecision();
        var spans = ended != null && known != null && !attempt.start().equals(attempt.end());
        return ui.text(
                "fact.career.during",
                Map.of(
                        "precision",
                        spans ? "SPAN" : attempt.startedPrecision().name(),
                        "day",
                        start,
                        "end",
                        ended == null || known == null ? "" : ui.roughly(ended, known)));
    }

    /** The latest attempt, unless it is lost: with what came of it, or that it goes on. */
    private List<Fact> latest(
            Ui ui,
            LocalDate day,
            Undertaking undertaking,
            List<Attempt> tried,
            List<AchievementStanding> came,
            Set<Long> told) {
        var attempt = tried.getLast();
        if (isLost(attempt, day)) {
            return List.of();
        }
        var achievement = came.stream()
                .filter(each -> each.when().getEnd().isAfter(attempt.startedOn()))
                .reduce((earlier, later) -> later);
        achievement.ifPresent(each -> told.add(each.id()));
        var kind = "career.latest." + undertaking.id();
        var how = attempt.outcomeOn(day) == AttemptOutcome.REACHED ? "reached" : "running";
        return achievement
                .map(each -> came(ui, kind, tried, each))
                .or(() -> Stream.of(
                                new Evidence("undertaking", path(undertaking) + "/attempts?by=" + day, tried.size()))
                        .map(proof -> new Fact(
                                kind,
                                ui.sentence(
                                        "fact.career.attempt." + how,
                                        Map.of(
                                                "title", undertaking.title(),
                                                "from", from(ui, attempt),
                                                "approach", attempt.approach(),
                                                "number", tried.size()),
                                        List.of(proof)),
                                Map.of(),
                                List.of(proof)))
                        .findFirst())
                .stream()
                .toList();
    }

    private Fact came(Ui ui, String kind, List<Attempt> tried, AchievementStanding achievement) {
        var attempt = tried.getLast();
        var proof = List.of(itself("achievement", achievement));
        var sentence = ui.sentence(
                "fact.career.came",
                Map.of(
                        "from", from(ui, attempt),
                        "approach", attempt.approach(),
                        "number", tried.size(),
                        "deed", deeds.of(ui, achievement.title()),
                        "when", Precisions.when(ui, achievement.day(), achievement.precision()),
                        "changed", achievement.impact().isEmpty() ? "no" : "yes",
                        "impact", unstopped(achievement.impact())),
                proof);
        return new Fact(kind, sentence, Map.of(), proof);
    }

    private static String from(Ui ui, Attempt attempt) {
        return ui.text(
                "fact.career.from",
                Map.of(
                        "precision",
                        attempt.startedPrecision().name(),
                        "day",
                        ui.roughly(attempt.startedOn(), attempt.startedPrecision())));
    }

    /** What else was achieved. */
    private static List<Fact> others(Ui ui, View view, List<AchievementStanding> reached, Set<Long> told) {
        var others = reached.stream()
                .filter(achievement -> !told.contains(achievement.id()))
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        var titles = others.stream()
                .map(achievement -> ui.sentence(
                        "fact.career.achieved",
                        Map.of(
                                "title",
                                achievement.title(),
                                "day",
                                ui.roughly(achievement.day(), achievement.precision())),
                        List.of(itself("achieved", achievement))))
                .toList();
        var between = ui.text("list.between");
        var proof = new ArrayList<>(others.stream()
                .map(achievement -> itself("achieved", achievement))
                .toList());
        proof.add(new Evidence("achievements", "/career/achievements?period=" + view.period(), reached.size()));
        var sentence = ui.sentence(
                "fact.career.achievements",
                Map.of(
                        "achievements",
                        reached.size(),
                        "told",
                        told.isEmpty() ? "no" : "yes",
                        "titles",
                        Sentence.joined(titles, between, between)),
                proof);
        return List.of(new Fact("career.achievements", sentence, Map.of("achievements", reached.size()), proof));
    }

    private static Evidence itself(String figure, AchievementStanding achievement) {
        return new Evidence(figure, "/career/achievements?id=" + achievement.id(), 1);
    }

    private static String path(Undertaking undertaking) {
        return "/career/undertakings/" + undertaking.id();
    }

    private static String unstopped(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
