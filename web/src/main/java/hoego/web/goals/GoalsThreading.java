package hoego.web.goals;

import hoego.goals.GoalService;
import hoego.goals.MadeGoal;
import hoego.goals.NotDoingService;
import hoego.goals.Outcome;
import hoego.web.Ref;
import hoego.web.Threading;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Goals begin with what was learned, or decided, elsewhere. */
@Singleton
final class GoalsThreading implements Threading {

    private static final Set<String> ORIGINS = Set.of("study.meeting", "study.decision");

    private final GoalService goals;
    private final NotDoingService notDoing;

    GoalsThreading(GoalService goals, NotDoingService notDoing) {
        this.goals = goals;
        this.notDoing = notDoing;
    }

    @Override
    public String area() {
        return GoalsArea.NAME;
    }

    @Override
    public Optional<Origin> origin(Ui ui, Ref ref) {
        return TakingUp.isNotDoing(ref)
                ? notDoing.find(ref.id())
                        .map(found -> new Origin(
                                ref,
                                ui.text("goals.not-doing.kind", found.kind()),
                                found.what(),
                                List.of(),
                                "",
                                "/goals/not-doing/" + ref.id()))
                : Optional.empty();
    }

    @Override
    public List<Offer> offers(Ui ui, Ref origin) {
        return isOrigin(origin)
                ? List.of(new Offer(ui.text("goals.thread.offer"), "/goals/new?kind=milestones&origin=" + origin))
                : List.of();
    }

    private static boolean isOrigin(Ref ref) {
        return ORIGINS.contains(ref.area() + "." + ref.kind());
    }

    @Override
    public List<Made> madeFrom(Ui ui, Collection<Ref> origins) {
        var names = origins.stream()
                .filter(GoalsThreading::isOrigin)
                .map(Ref::toString)
                .toList();
        return names.isEmpty()
                ? List.of()
                : goals.madeFrom(names).stream()
                        .flatMap(goal -> Stream.of(goal.origin())
                                .flatMap(origin -> Ref.parse(origin).stream())
                                .map(origin -> made(ui, origin, goal)))
                        .toList();
    }

    private static Made made(Ui ui, Ref origin, MadeGoal goal) {
        var outcome = goal.outcome();
        return new Made(
                origin,
                outcome == null ? ui.text("goals.thread.goal") : ui.text("goals.outcome", outcome),
                goal.title(),
                "/goals/" + goal.id(),
                goal.startsOn(),
                outcome == Outcome.REACHED ? goal.closedOn() : null,
                outcome == Outcome.DROPPED ? goal.closedOn() : null,
                null);
    }
}
