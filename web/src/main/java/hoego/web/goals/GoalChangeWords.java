package hoego.web.goals;

import static java.util.stream.Collectors.joining;

import hoego.goals.Aggregation;
import hoego.goals.Direction;
import hoego.goals.Goal;
import hoego.goals.GoalChange;
import hoego.goals.GoalKind;
import hoego.goals.GoalTerm;
import hoego.goals.Importance;
import hoego.web.Measure;
import hoego.web.Measures;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Says what of a goal was changed, in the reader's language. */
@Singleton
final class GoalChangeWords {

    /** As exactly as a goal keeps its figures. */
    private static final int DIGITS = 3;

    private final Measures measures;

    GoalChangeWords(Measures measures) {
        this.measures = measures;
    }

    /** Figures stand in the unit that the goal has by now. */
    GoalChangeView of(Ui ui, Goal goal, GoalChange change) {
        return new GoalChangeView(
                change.day(),
                ui.text("goals.change", change.term()),
                said(ui, goal, change.term(), change.earlier()),
                said(ui, goal, change.term(), change.later()));
    }

    private String said(Ui ui, Goal goal, GoalTerm term, String value) {
        return value.isEmpty() ? ui.text("goals.change.none") : saidOf(ui, goal, term, value);
    }

    private String saidOf(Ui ui, Goal goal, GoalTerm term, String value) {
        return switch (term) {
            case TITLE, WHY, UNIT, REASON -> value;
            case AREA -> ui.area(value);
            case KIND -> ui.text("goals.of-kind", GoalKind.valueOf(value));
            case STARTS_ON, ENDS_ON, BEGUN_ON -> ui.day(LocalDate.parse(value));
            case IMPORTANCE -> ui.text("goals.importance", Importance.valueOf(value));
            case START_VALUE, TARGET_VALUE -> amounts(ui, goal).with(new BigDecimal(value));
            case TIMES_PER_WEEK, TIMES_PER_MONTH, ASSESSMENT -> ui.number(new BigDecimal(value));
            case DIRECTION -> ui.text("goals.direction", Direction.valueOf(value));
            case AGGREGATION -> ui.text("goals.aggregated", Aggregation.valueOf(value));
            case MEASURE ->
                measures.find(value)
                        .map(measure -> ui.text("measure." + measure.name()))
                        .orElseGet(() -> ui.text("goals.source.gone"));
            case WEEKDAYS ->
                Stream.of(value.split(" "))
                        .map(day -> HabitWords.weekday(ui, DayOfWeek.valueOf(day)))
                        .collect(joining(ui.text("goals.rhythm.between")));
        };
    }

    private Amounts amounts(Ui ui, Goal goal) {
        var unit = measures.find(goal.measure()).map(Measure::unit).orElse(null);
        return new Amounts(ui, goal.title(), goal.unit(), goal.targetValue(), unit, DIGITS);
    }
}
