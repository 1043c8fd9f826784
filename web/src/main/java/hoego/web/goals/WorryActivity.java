package hoego.web.goals;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import hoego.goals.WorryBalance;
import hoego.goals.WorryService;
import hoego.web.Measure;
import hoego.web.Measures;
import hoego.web.Period;
import hoego.web.Series;
import hoego.web.Ui;
import hoego.web.View;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/**
 * Puts worries and what was done about them beside the activity that the areas record anyway: time spent, and communities
 * taken part in.
 */
@Singleton
final class WorryActivity {

    private static final String MINUTES = "unit.minutes";
    private static final Set<String> COMMUNITY = Set.of("study.groups-active");

    private final WorryService worries;
    private final Measures measures;

    WorryActivity(WorryService worries, Measures measures) {
        this.worries = worries;
        this.measures = measures;
    }

    WorryPage of(Ui ui, Period period) {
        var view = View.of(ui, period);
        var balance = worries.balance(period.days(), view.day());
        var areas = balance.stream().map(WorryBalance::area).collect(toSet());
        var wanted = measures.all().stream()
                .filter(measure -> areas.contains(area(measure)))
                .filter(measure -> measure.unit().equals(MINUTES) || COMMUNITY.contains(measure.name()))
                .toList();
        return wanted.isEmpty() || view.day().isBefore(period.start())
                ? new WorryPage(period, balance, Map.of())
                : new WorryPage(period, balance, elsewhere(ui, view, wanted));
    }

    private static String area(Measure measure) {
        return measure.name().substring(0, measure.name().indexOf('.'));
    }

    private Map<String, List<WorryPage.Activity>> elsewhere(Ui ui, View view, List<Measure> wanted) {
        var series = measures.read(
                wanted.stream().map(Measure::name).collect(toSet()),
                LocalDateRange.ofClosed(view.period().start(), view.day()));
        return wanted.stream()
                .filter(measure -> value(measure, series).signum() > 0)
                .collect(
                        groupingBy(WorryActivity::area, mapping(measure -> told(ui, view, measure, series), toList())));
    }

    private static WorryPage.Activity told(Ui ui, View view, Measure measure, Series series) {
        var value = value(measure, series).intValue();
        var said = measure.unit().equals(MINUTES)
                ? ui.minutes(value)
                : ui.text(
                        "goals.activity.count",
                        Map.of("count", value, "unit", ui.text(measure.unit(), Map.of("count", value))));
        return new WorryPage.Activity(
                ui.text("goals.activity", Map.of("source", ui.text("measure." + measure.name()), "value", said)),
                "/timeline?area=" + area(measure) + "&period=" + view.period());
    }

    private static BigDecimal value(Measure measure, Series series) {
        var values = series.of(measure.name());
        if (values.isEmpty()) {
            return BigDecimal.ZERO;
        }
        return measure.aggregation() == Measure.Aggregation.SUM
                ? values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                : values.lastEntry().getValue();
    }
}
