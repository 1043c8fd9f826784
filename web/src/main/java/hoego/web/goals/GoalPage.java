package hoego.web.goals;

import hoego.goals.CheckIn;
import hoego.goals.Forecast;
import hoego.goals.GoalHistory;
import hoego.goals.GoalThread;
import hoego.goals.Milestone;
import hoego.goals.Outlook;
import hoego.goals.Worry;
import hoego.web.Threads.Beginning;
import hoego.web.Ui;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page of a goal.
 *
 * @param open whether nobody closed it until today, whatever day is shown
 * @param history null for a goal of milestones
 * @param chart null for a goal of milestones
 * @param habit how it was kept, if it is a habit
 * @param latest the latest check-ins
 * @param worries that became it
 * @param thread what it came from and went on to
 * @param begun the record of another area that it began with, if with any
 */
public record GoalPage(
        GoalView view,
        boolean open,
        @Nullable GoalHistory history,
        @Nullable GoalChart chart,
        @Nullable HabitView habit,
        List<CheckIn> latest,
        List<Milestone> milestones,
        List<Worry> worries,
        Beginning begun,
        GoalThread thread) {

    /** What it comes to if it goes on like this, and what that is based on; empty where there is no time to go by. */
    public String outlook(Ui ui) {
        return switch (history == null ? null : history.outlook()) {
            case null -> "";
            case Forecast forecast -> forecast(ui, forecast);
            case Outlook.TooFewRecords(var from, var to, var records) ->
                ui.text("goals.forecast.too-few", Map.of("days", ui.span(from, to), "records", records));
        };
    }

    private String forecast(Ui ui, Forecast forecast) {
        var amounts = view.amounts();
        var said = ui.text(
                "goals.forecast",
                Map.of(
                        "days", ui.span(forecast.from(), forecast.to()),
                        "change", amounts.with(forecast.change().abs()),
                        "side", Integer.signum(forecast.change().signum()),
                        "end", ui.shortDay(view.goal().endsOn()),
                        "value", amounts.with(forecast.atTheEnd())));
        return forecast.reachedOn() == null
                ? said
                : said + " " + ui.text("goals.forecast.reached", Map.of("day", ui.shortDay(forecast.reachedOn())));
    }
}
