package hoego.web.goals;

import hoego.goals.Aggregation;
import hoego.goals.Direction;
import hoego.goals.Goal;
import hoego.goals.GoalKind;
import hoego.goals.Precision;
import hoego.web.Choice;
import hoego.web.Ui;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the forms and lists of goals offer to choose from. */
public final class GoalChoices {

    private GoalChoices() {}

    static List<Choice> of(List<Goal> goals) {
        return goals.stream()
                .map(goal -> new Choice(Long.toString(goal.id()), goal.title()))
                .toList();
    }

    public static List<Choice> kinds(Ui ui) {
        return ui.choices("goals.of-kind", GoalKind.values());
    }

    /** On how many days a week, if it is counted by the week. */
    public static List<Choice> timesAWeek(Ui ui) {
        return Stream.concat(
                        IntStream.rangeClosed(1, 7).mapToObj(Integer::toString).map(times -> new Choice(times, times)),
                        Stream.of(new Choice("", ui.text("goals.goal.timesPerWeek.none"))))
                .toList();
    }

    /** Which side of the line is the good one; it can be told from the target. */
    public static List<Choice> directions(Ui ui) {
        return Stream.concat(
                        Stream.of(new Choice("", ui.text("goals.direction.told"))),
                        ui.choices("goals.direction", Direction.values()).stream())
                .toList();
    }

    /** How exactly a day may be known, the most exact first. */
    public static List<Choice> precisions(Ui ui) {
        return ui.choices("precision", Precision.values()).reversed();
    }

    public static List<Choice> states(Ui ui) {
        return ui.choices("goals.state", GoalState.values());
    }

    public static List<Choice> milestoneStates(Ui ui) {
        return List.of(
                new Choice("done", ui.text("goals.milestone.state.done")),
                new Choice("open", ui.text("goals.milestone.state.open")));
    }

    public static List<Choice> weekStates(Ui ui) {
        return List.of(
                new Choice("kept", ui.text("goals.week.state.done")),
                new Choice("counted", ui.text("goals.weeks.counted")));
    }

    /** What a figure of a goal stands for: key of its text. */
    public static String hint(Goal goal) {
        return goal.aggregation() == Aggregation.SUM ? "goals.check-in.adds" : "goals.check-in.stands";
    }
}
