package hoego.web.goals;

import static java.util.stream.Collectors.toMap;

import hoego.goals.CheckInService;
import hoego.goals.Direction;
import hoego.goals.GoalHistory;
import hoego.goals.GoalStanding;
import hoego.goals.HabitStreak;
import hoego.goals.Milestone;
import hoego.goals.MilestoneService;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Sentence;
import hoego.web.Series;
import hoego.web.Ui;
import hoego.web.View;
import hoego.web.Written;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** What goals came to, once they are over or were closed. */
@Singleton
final class EndFacts {

    private final CheckInService checkIns;
    private final MilestoneService milestones;

    EndFacts(CheckInService checkIns, MilestoneService milestones) {
        this.checkIns = checkIns;
        this.milestones = milestones;
    }

    List<Fact> facts(Ui ui, View view, List<GoalView> shown, Series series) {
        var done = milestones.done(view.period().days(), view.day());
        var streaks = streaks(view, shown, series);
        return Stream.concat(
                        shown.stream().flatMap(goal -> fact(ui, view, goal, series, streaks, done).stream()),
                        assessed(ui, view, shown).stream())
                .toList();
    }

    /** How the goals were judged at their ends, if any was. */
    private static Optional<Fact> assessed(Ui ui, View view, List<GoalView> shown) {
        var judged = shown.stream().filter(GoalState.ASSESSED::holdsFor).toList();
        return Optional.ofNullable(AssessmentPage.mean(judged)).map(mean -> {
            var list = "/goals?period=" + view.period() + "&state=assessed";
            var proof =
                    List.of(new Evidence("assessed", list, judged.size()), new Evidence("mean", list, judged.size()));
            var sentence = ui.sentence(
                    "fact.goals.assessed", Map.of("assessed", judged.size(), "mean", ui.number(mean)), proof);
            return new Fact("goals.assessed", sentence, Map.of("assessed", judged.size(), "mean", mean), proof);
        });
    }

    /** As of the day after the last: none of their weeks runs any more. */
    private Map<Long, HabitStreak> streaks(View view, List<GoalView> shown, Series series) {
        var habits = shown.stream()
                .filter(goal -> goal.isHabit() && isOver(view, goal))
                .map(GoalView::goal)
                .toList();
        var ticks = checkIns.ticks(habits.stream()
                .filter(GoalStanding::takesCheckIns)
                .map(GoalStanding::id)
                .toList());
        return habits.stream()
                .collect(toMap(
                        GoalStanding::id,
                        goal -> GoalHistory.streak(
                                goal,
                                view.pausedDays(),
                                goal.isFed()
                                        ? series.of(goal.measure())
                                        : ticks.getOrDefault(goal.id(), new TreeMap<>()),
                                goal.endsOn().plusDays(1))));
    }

    /** Whether it came to its end in the period and nobody closed it. */
    private static boolean isOver(View view, GoalView goal) {
        return goal.isOver() && view.period().contains(goal.goal().endsOn());
    }

    private static Optional<Fact> fact(
            Ui ui,
            View view,
            GoalView shown,
            Series series,
            Map<Long, HabitStreak> streaks,
            Map<Long, List<Milestone>> done) {
        var goal = shown.goal();
        if (goal.closedOn() != null) {
            return view.period().contains(goal.closedOn()) ? Optional.of(closed(ui, shown)) : Optional.empty();
        }
        if (!isOver(view, shown)) {
            return Optional.empty();
        }
        return switch (goal.kind()) {
            case MEASURED -> ended(ui, shown, entries(goal, series));
            case HABIT -> kept(ui, shown, Objects.requireNonNull(streaks.get(goal.id())));
            case MILESTONES -> done(ui, shown, done.getOrDefault(goal.id(), List.of()));
        };
    }

    /** How many records the list of its check-ins holds. */
    private static long entries(GoalStanding goal, Series series) {
        return goal.isFed() ? goal.counted(series.of(goal.measure())).size() : goal.entries();
    }

    private static Fact closed(Ui ui, GoalView shown) {
        var goal = shown.goal();
        var outcome = Written.of(Objects.requireNonNull(goal.outcome()));
        var proof = List.of(new Evidence("goal", "/goals?id=" + goal.id(), 1));
        var sentence = ui.sentence(
                "fact.goals.closed." + outcome,
                Map.of(
                        "title", goal.title(),
                        "day", ui.dayOfYear(Objects.requireNonNull(goal.closedOn())),
                        "reason", GoalSentences.reason(ui, goal.reason())),
                proof);
        return GoalSentences.about("goals.closed." + goal.id(), sentence, proof);
    }

    /** Where it was to be at its end, pauses or not: they are told by themselves. */
    private static Optional<Fact> ended(Ui ui, GoalView shown, long entries) {
        if (entries == 0) {
            return Optional.empty();
        }
        var progress = shown.progress();
        var path = shown.path() + "/check-ins";
        var gap = progress.value().subtract(Objects.requireNonNull(shown.goal().targetValue()));
        var more = gap.signum();
        var side = more == 0
                ? "planned"
                : (shown.goal().direction() == Direction.LESS ? "less" : "more") + (more < 0 ? ".below" : ".above");
        var figures = Map.of("value", progress.value(), "gap", gap.abs());
        var proof = List.of(new Evidence("value", path, entries), new Evidence("gap", path, entries));
        var sentence = ui.sentence(
                "fact.goals.ended." + side,
                Map.of(
                        "title", shown.title(),
                        "value", shown.value(),
                        "of", shown.isOfWeight() ? "weight" : "amount",
                        "gap", shown.amounts().with(gap.abs())),
                proof);
        return Optional.of(new Fact("goals.ended." + shown.id(), sentence, figures, proof));
    }

    /** In how many of its weeks, months or days it was kept; pauses and weeks that its span cuts are none of them. */
    private static Optional<Fact> kept(Ui ui, GoalView shown, HabitStreak streak) {
        if (streak.counted().isEmpty() || shown.progress().value().signum() == 0) {
            return Optional.empty();
        }
        var path = shown.path() + "/weeks?state=";
        var all = streak.counted().size();
        var kept = streak.kept().size();
        var proof = Stream.of(new Evidence("kept", path + "kept", kept), new Evidence("all", path + "counted", all))
                .filter(each -> each.count() > 0)
                .toList();
        var days = LocalDateRange.ofClosed(shown.goal().begunOn(), shown.goal().endsOn());
        var paused = ui.pauses().stream().anyMatch(pause -> pause.days().overlaps(days));
        var figures = Map.of("title", shown.title(), "kept", kept, "all", all, "paused", Boolean.toString(paused));
        var sentence = ui.sentence("fact.goals.kept." + Written.of(streak.every()) + "s", figures, proof);
        return Optional.of(new Fact("goals.kept." + shown.id(), sentence, figures, proof));
    }

    private static Optional<Fact> done(Ui ui, GoalView shown, List<Milestone> doneFirst) {
        var goal = shown.goal();
        if (goal.milestones() == 0) {
            return Optional.empty();
        }
        var path = shown.path() + "/milestones";
        var proof = Stream.of(
                        new Evidence("milestones", path, goal.milestones()),
                        new Evidence("done", path + "?state=done&by=" + goal.countedTo(), goal.milestonesDone()))
                .filter(each -> each.count() > 0)
                .toList();
        var titles = doneFirst.stream()
                .map(milestone -> Sentence.plain(milestone.title()))
                .toList();
        var pattern = titles.isEmpty() ? "fact.goals.done.none" : "fact.goals.done";
        var sentence = ui.sentence(
                pattern,
                Map.of(
                        "title", shown.title(),
                        "milestones", goal.milestones(),
                        "done", goal.milestonesDone(),
                        "titles", ui.listed(titles)),
                proof);
        return Optional.of(new Fact(
                "goals.done." + shown.id(),
                sentence,
                Map.of("milestones", goal.milestones(), "done", goal.milestonesDone()),
                proof));
    }
}
