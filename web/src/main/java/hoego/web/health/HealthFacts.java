package hoego.web.health;

import hoego.health.HealthFigureService;
import hoego.health.HealthRecordService;
import hoego.health.PeriodFigures;
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

/** What health records say about a period: the module counts, the bundles have the sentences. */
@Singleton
final class HealthFacts implements Facts {

    private final HealthFigureService figures;
    private final HealthRecordService records;
    private final WeightFacts weight;
    private final PainFacts pain;
    private final ExerciseFacts exercise;

    HealthFacts(
            HealthFigureService figures,
            HealthRecordService records,
            WeightFacts weight,
            PainFacts pain,
            ExerciseFacts exercise) {
        this.figures = figures;
        this.records = records;
        this.weight = weight;
        this.pain = pain;
        this.exercise = exercise;
    }

    @Override
    public String area() {
        return HealthArea.NAME;
    }

    @Override
    public List<Fact> facts(Ui ui, View view) {
        var totals = figures.totals(view.period().days());
        if (totals.moments() == 0) {
            return Stream.concat(Stream.of(nothing(ui, view.period())), weight.facts(ui, view, totals).stream())
                    .toList();
        }
        return Stream.of(
                        weight.facts(ui, view, totals),
                        pain.facts(ui, view),
                        exercise.facts(ui, view, totals),
                        meals(ui, view.period(), totals))
                .flatMap(List::stream)
                .toList();
    }

    private Fact nothing(Ui ui, Period period) {
        var kind = Written.of(period.kind());
        return records.lastDayBefore(period.start())
                .map(last -> Fact.of(
                        ui,
                        "health.nothing-since",
                        Map.of("kind", kind, "period", ui.period(period), "last", ui.day(last)),
                        List.of()))
                .orElseGet(() ->
                        Fact.of(ui, "health.nothing", Map.of("kind", kind, "period", ui.period(period)), List.of()));
    }

    private static List<Fact> meals(Ui ui, Period period, PeriodFigures totals) {
        if (totals.mealDays() == 0) {
            return List.of();
        }
        var proofs = new Proofs(period);
        var proof = Stream.of(
                        proofs.of("asPlanned", "meal-days", "&adherence=as-planned", totals.asPlanned()),
                        proofs.of("partly", "meal-days", "&adherence=partly", totals.partly()),
                        proofs.of("off", "meal-days", "&adherence=off", totals.off()))
                .filter(each -> each.count() > 0)
                .toList();
        return List.of(Fact.of(
                ui,
                "health.meals",
                Map.of("asPlanned", totals.asPlanned(), "partly", totals.partly(), "off", totals.off()),
                proof));
    }
}
