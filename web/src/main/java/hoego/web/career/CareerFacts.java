package hoego.web.career;

import hoego.goals.career.CareerTimeline;
import hoego.web.Fact;
import hoego.web.Facts;
import hoego.web.Period;
import hoego.web.Ui;
import hoego.web.View;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What career records say about a period: the module counts, the bundles have the sentences. */
@Singleton
final class CareerFacts implements Facts {

    private final CareerTimeline timeline;
    private final PositionFacts positions;
    private final UndertakingFacts undertakings;
    private final TeamFacts teams;

    CareerFacts(CareerTimeline timeline, PositionFacts positions, UndertakingFacts undertakings, TeamFacts teams) {
        this.timeline = timeline;
        this.positions = positions;
        this.undertakings = undertakings;
        this.teams = teams;
    }

    @Override
    public String area() {
        return CareerArea.NAME;
    }

    /** A position that is merely held is told beside what there is, and also where there is nothing else. */
    @Override
    public List<Fact> facts(Ui ui, View view) {
        var own = Stream.of(undertakings.facts(ui, view), teams.facts(ui, view))
                .flatMap(List::stream)
                .toList();
        var held = positions.facts(ui, view);
        return own.isEmpty()
                ? Stream.concat(Stream.of(nothing(ui, view.period())), held.stream())
                        .toList()
                : Stream.concat(held.stream(), own.stream()).toList();
    }

    private Fact nothing(Ui ui, Period period) {
        var kind = period.kind().name().toLowerCase(Locale.ROOT);
        return timeline.lastDayBefore(period.start())
                .map(last -> Fact.of(
                        ui,
                        "career.nothing-since",
                        Map.of("kind", kind, "period", ui.period(period), "last", ui.day(last)),
                        List.of()))
                .orElseGet(() ->
                        Fact.of(ui, "career.nothing", Map.of("kind", kind, "period", ui.period(period)), List.of()));
    }
}
