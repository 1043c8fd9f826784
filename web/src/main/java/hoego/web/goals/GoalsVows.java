package hoego.web.goals;

import static java.util.stream.Collectors.toSet;

import hoego.goals.Fate;
import hoego.goals.ResolutionService;
import hoego.goals.ResolutionStanding;
import hoego.web.Choice;
import hoego.web.Period;
import hoego.web.Threading.Offer;
import hoego.web.Threads;
import hoego.web.Ui;
import hoego.web.View;
import hoego.web.Vows;
import jakarta.inject.Singleton;
import java.util.List;

/** Resolutions, for the retrospective that has to answer for them. */
@Singleton
final class GoalsVows implements Vows {

    /** A retrospective is written after its term: what it resolves may be noted that far into the next. */
    private static final int MONTHS_TO_WRITE = 1;

    private final ResolutionService resolutions;
    private final Threads threads;

    GoalsVows(ResolutionService resolutions, Threads threads) {
        this.resolutions = resolutions;
        this.threads = threads;
    }

    @Override
    public List<Vow> vows(Ui ui, View view) {
        var earlier = resolutions.answerable(view.period().days(), ui.today()).stream()
                .filter(resolution -> !isNew(resolution, view.period()))
                .toList();
        var ids = earlier.stream().map(ResolutionStanding::id).collect(toSet());
        return earlier.stream()
                .filter(resolution -> resolution.carriedTo() == null || !ids.contains(resolution.carriedTo()))
                .map(resolution -> vow(ui, view, resolution))
                .toList();
    }

    @Override
    public List<Offer> offers(Ui ui, Period period) {
        return List.of(new Offer(ui.text("goals.resolutions.new"), "/goals/resolutions/new?retrospective=" + period));
    }

    /**
     * Whether it was made in the course of the period: the retrospective after it will ask for it. So it is with what was
     * carried over into the year that a quarter belongs to.
     */
    private static boolean isNew(ResolutionStanding resolution, Period period) {
        var begun = resolution.startsOn().isAfter(period.start()) ? resolution.startsOn() : period.start();
        var intoTheYear = resolution.isOfAYear() && period.kind() == Period.Kind.QUARTER;
        return (resolution.carriedFrom() == null || intoTheYear)
                && !resolution.madeOn().isBefore(begun.plusMonths(MONTHS_TO_WRITE));
    }

    private Vow vow(Ui ui, View view, ResolutionStanding resolution) {
        return new Vow(
                resolution.words(),
                Period.parse(resolution.period()).orElseThrow(),
                resolution.area(),
                Fates.of(ui, resolution),
                resolution.note(),
                resolution.quarters(),
                "/goals/resolutions/" + resolution.id(),
                resolution.isOpen() ? question(ui, view, resolution) : null);
    }

    private Question question(Ui ui, View view, ResolutionStanding resolution) {
        var day = resolution.madeOn().isAfter(view.day()) ? resolution.madeOn() : view.day();
        return new Question(
                day,
                List.of(
                        answer(ui, Fate.KEPT, ""),
                        answer(ui, Fate.PARTLY, ""),
                        answer(ui, Fate.CARRIED, "?after=" + view.period()),
                        answer(ui, Fate.PRINCIPLE, "")),
                ui.choices("goals.fate", Fate.DROPPED).getFirst(),
                new Choice("/goals/new?resolution=" + resolution.id(), ui.text("goals.become.new")),
                threads.offers(ui, GoalsThreading.ref(resolution.id())));
    }

    private static Choice answer(Ui ui, Fate fate, String query) {
        var choice = ui.choices("goals.fate", fate).getFirst();
        return new Choice(choice.value() + query, choice.label());
    }
}
