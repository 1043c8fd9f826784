package hoego.web.career;

import hoego.goals.career.CareerTimeline;
import hoego.web.Fact;
import hoego.web.Facts;
import hoego.web.Period;
import hoego.web.Ui;
import hoego.web.View;
import hoego.web.Written;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What career records say about a period: the module counts, the bundles have the sentences. */
@Singleton
final class CareerFacts implements Facts {

    private final CareerTimeline timeline;
    private final PositionFacts positions;
    private final UndertakingFacts undertakings;
    private final TeamFacts teams;
    private final PracticeFacts practice;

    CareerFacts(
            CareerTimeline timeline,
            PositionFacts positions,
            UndertakingFacts undertakings,
            TeamFacts teams,
            PracticeFacts practice) {
        this.timeline = timeline;
        this.positions = positions;
        this.undertakings = undertakings;
        this.teams = teams;
        this.practice = practice;
    }

    @Override
    public String area() {
        return CareerArea.NAME;
    }

    /** What merely stands, a position held, principles in force, is told also where nothing happened. */
    @Override
    public List<Fact> facts(Ui ui, View view) {
        var practised = practice.of(ui, view);
        var held = positions.facts(ui, view);
        var happened = Stream.of(undertakings.facts(ui, view), teams.facts(ui, view), practised.happened())
                .flatMap(List::stream)
                .toList();
        var none = happened.isEmpty() ? List.of(nothing(ui, view.period())) : List.<Fact>of();
        return Stream.of(none, held, happened, practised.standing())
                .flatMap(List::stream)
                .toList();
    }

    private Fact nothing(Ui ui, Period period) {
        var kind = Written.of(period.kind());
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
