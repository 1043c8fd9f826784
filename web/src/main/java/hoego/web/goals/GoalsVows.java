package hoego.web.goals;

import static java.util.stream.Collectors.toSet;

import hoego.goals.Fate;
import hoego.goals.ResolutionService;
import hoego.goals.ResolutionStanding;
import hoego.web.Choice;
import hoego.web.Period;
import hoego.web.Ui;
import hoego.web.View;
import hoego.web.Vows;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Resolutions, for the retrospective that has to answer for them. */
@Singleton
final class GoalsVows implements Vows {

    /** A retrospective is written after its term: what it resolves may be noted that far into the next. */
    private static final int MONTHS_TO_WRITE = 1;

    private final ResolutionService resolutions;

    GoalsVows(ResolutionService resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    public List<Vow> vows(Ui ui, View view) {
        var earlier = resolutions.answerable(view.period().days(), view.day()).stream()
                .filter(resolution -> !isNew(resolution, view.period()))
                .toList();
        var ids = earlier.stream().map(ResolutionStanding::id).collect(toSet());
        return earlier.stream()
                .filter(resolution -> resolution.carriedTo() == null || !ids.contains(resolution.carriedTo()))
                .map(resolution -> vow(ui, resolution))
                .toList();
    }

    /** Whether it was made in the course of the period: the retrospective after it will ask for it. */
    private static boolean isNew(ResolutionStanding resolution, Period period) {
        var begun = resolution.startsOn().isAfter(period.start()) ? resolution.startsOn() : period.start();
        return resolution.carriedFrom() == null && !resolution.madeOn().isBefore(begun.plusMonths(MONTHS_TO_WRITE));
    }

    private static Vow vow(Ui ui, ResolutionStanding resolution) {
        return new Vow(
                resolution.id(),
                resolution.words(),
                Period.parse(resolution.period()).orElseThrow(),
                resolution.madeOn(),
                resolution.area(),
                Fates.of(ui, resolution),
                resolution.isOpen(),
                resolution.settledOn(),
                resolution.note(),
                resolution.quarters(),
                "/goals/resolutions/" + resolution.id(),
                resolution.isOpen()
                        ? Stream.of(Fate.KEPT, Fate.PARTLY, Fate.CARRIED, Fate.PRINCIPLE)
                                .map(fate -> answer(ui, fate))
                                .toList()
                        : List.of(),
                answer(ui, Fate.DROPPED),
                "/goals/new?resolution=" + resolution.id());
    }

    private static Choice answer(Ui ui, Fate fate) {
        return ui.choices("goals.answer", fate).getFirst();
    }
}
