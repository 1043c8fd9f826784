package hoego.web.goals;

import hoego.goals.ResolutionService;
import hoego.goals.ResolutionStanding;
import hoego.web.Period;
import hoego.web.Ui;
import hoego.web.View;
import hoego.web.Vows;
import jakarta.inject.Singleton;
import java.util.List;

/** Resolutions, for the retrospective that has to answer for them. */
@Singleton
final class GoalsVows implements Vows {

    private final ResolutionService resolutions;

    GoalsVows(ResolutionService resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    public List<Vow> vows(Ui ui, View view) {
        return resolutions.answerable(view.period().days(), view.day()).stream()
                .map(resolution -> vow(ui, resolution))
                .toList();
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
                "/goals/resolutions/" + resolution.id());
    }
}
