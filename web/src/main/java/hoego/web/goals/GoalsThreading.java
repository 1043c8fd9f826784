package hoego.web.goals;

import hoego.goals.GoalService;
import hoego.goals.MadeGoal;
import hoego.goals.NotDoingService;
import hoego.goals.Outcome;
import hoego.goals.Resolution;
import hoego.goals.ResolutionService;
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

    private static final String RESOLUTION = "resolution";
    private static final String PRINCIPLE = "career.principle";

    private final GoalService goals;
    private final ResolutionService resolutions;
    private final NotDoingService notDoing;

    GoalsThreading(GoalService goals, ResolutionService resolutions, NotDoingService notDoing) {
        this.goals = goals;
        this.resolutions = resolutions;
        this.notDoing = notDoing;
    }

    /** A resolution as others know it. */
    static Ref ref(long resolution) {
        return new Ref(GoalsArea.NAME, RESOLUTION, resolution);
    }

    /** A principle as its own area knows it. */
    static Ref principle(long id) {
        return Ref.parse(PRINCIPLE + "." + id).orElseThrow();
    }

    @Override
    public String area() {
        return GoalsArea.NAME;
    }

    @Override
    public Optional<Origin> origin(Ui ui, Ref ref) {
        if (ref.kind().equals(RESOLUTION)) {
            return resolutions.find(ref.id()).map(resolution -> origin(ui, resolution));
        }
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

    private static Origin origin(Ui ui, Resolution resolution) {
        return new Origin(
                ref(resolution.id()),
                ui.text("goals.resolution"),
                resolution.words(),
                List.of(),
                "",
                "/goals/resolutions/" + resolution.id());
    }

    @Override
    public void became(Ui ui, Ref origin, Ref record) {
        if (origin.kind().equals(RESOLUTION) && isPrinciple(record)) {
            resolutions.becomePrinciple(origin.id(), record.id(), ui.today());
        }
    }

    @Override
    public List<Origin> behind(Ui ui, Ref record) {
        return isPrinciple(record)
                ? resolutions.ofPrinciple(record.id()).stream()
                        .map(resolution -> origin(ui, resolution))
                        .toList()
                : List.of();
    }

    private static boolean isPrinciple(Ref record) {
        return PRINCIPLE.equals(record.area() + "." + record.kind());
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
