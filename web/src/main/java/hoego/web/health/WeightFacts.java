package hoego.web.health;

import hoego.health.HealthFigureService;
import hoego.health.PeriodFigures;
import hoego.health.WeighInService;
import hoego.health.WeightTrend;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Period;
import hoego.web.Ui;
import hoego.web.View;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the weight did, and in a first quarter, what came of the year that ended. */
@Singleton
final class WeightFacts {

    private final WeighInService weighIns;
    private final HealthFigureService figures;

    WeightFacts(WeighInService weighIns, HealthFigureService figures) {
        this.weighIns = weighIns;
        this.figures = figures;
    }

    List<Fact> facts(Ui ui, View view, PeriodFigures totals) {
        var period = view.period();
        var begun = period.kind() == Period.Kind.QUARTER && period.number() == 1;
        var lastYear = Period.year(period.start()).previous();
        var trend = weighIns.trend(begun ? period.days().withStart(lastYear.start()) : period.days());
        return Stream.concat(ofPeriod(ui, period, trend, totals), begun ? ofYear(ui, lastYear, trend) : Stream.empty())
                .toList();
    }

    private static Stream<Fact> ofPeriod(Ui ui, Period period, WeightTrend trend, PeriodFigures totals) {
        var points = trend.in(period.days());
        if (points.isEmpty()) {
            return Stream.empty();
        }
        var first = points.getFirst();
        var last = points.getLast();
        var told = new HashMap<String, Object>(Map.of(
                "first", ui.dayOfYear(first.day()),
                "last", ui.dayOfYear(last.day()),
                "from", ui.weight(first.trendKg()),
                "to", ui.weight(last.trendKg())));
        var proofs = new Proofs(period);
        if (points.size() == 1 || trend.isYoung(last.day())) {
            told.put("weighIns", totals.weighIns());
            return Stream.of(Fact.of(
                    ui, "health.weight-once", told, List.of(proofs.of("weighIns", "weigh-ins", totals.weighIns()))));
        }
        var change = change(ui, first, last);
        told.put("change", written(ui, change));
        var kind = "health.weight-" + way(change);
        var proof = List.of(proofs.of("trend", "weigh-ins", totals.weighIns()));
        return Stream.of(new Fact(kind, ui.sentence("fact." + kind, told, proof), Map.of("trend", change), proof));
    }

    private Stream<Fact> ofYear(Ui ui, Period year, WeightTrend trend) {
        var totals = figures.totals(year.days());
        if (totals.workouts() == 0 && totals.asPlanned() == 0) {
            return Stream.empty();
        }
        var proofs = new Proofs(year);
        var proof = new ArrayList<Evidence>();
        if (totals.workouts() > 0) {
            proof.add(proofs.of("workouts", "workouts", totals.workouts()));
        }
        if (totals.asPlanned() > 0) {
            proof.add(proofs.of("asPlanned", "meal-days", "&adherence=as-planned", totals.asPlanned()));
        }
        var told = new HashMap<String, Object>(Map.of(
                "year", Integer.toString(year.number()),
                "workouts", totals.workouts(),
                "asPlanned", totals.asPlanned()));
        var points = trend.in(year.days());
        if (points.size() < 2 || trend.isYoung(points.getLast().day())) {
            return Stream.of(Fact.of(ui, "health.year", told, proof));
        }
        var change = change(ui, points.getFirst(), points.getLast());
        told.put("change", written(ui, change));
        proof.add(proofs.of("trend", "weigh-ins", totals.weighIns()));
        return Stream.of(Fact.of(ui, "health.year-" + way(change), told, proof));
    }

    /** In the owner's unit, between the figures as they are shown. */
    private static BigDecimal change(Ui ui, WeightTrend.Point first, WeightTrend.Point last) {
        return shown(ui, last).subtract(shown(ui, first));
    }

    private static BigDecimal shown(Ui ui, WeightTrend.Point point) {
        return ui.weightUnit().of(point.trendKg()).setScale(1, RoundingMode.HALF_UP);
    }

    private static String written(Ui ui, BigDecimal change) {
        return ui.number(change.abs(), 1) + "\u00a0" + ui.weightUnit().symbol();
    }

    private static String way(BigDecimal change) {
        return switch (change.signum()) {
            case 1 -> "rose";
            case -1 -> "fell";
            default -> "same";
        };
    }
}
