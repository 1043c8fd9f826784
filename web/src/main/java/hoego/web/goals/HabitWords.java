package hoego.web.goals;

import hoego.goals.HabitHistory;
import hoego.goals.HabitRhythm;
import hoego.goals.HabitStreak;
import hoego.web.Choice;
import hoego.web.Ui;
import hoego.web.Written;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How habits are spoken of. */
public final class HabitWords {

    private HabitWords() {}

    static String rhythm(Ui ui, HabitRhythm rhythm) {
        if (rhythm.isOfGivenDays()) {
            return Stream.of(DayOfWeek.values())
                    .filter(rhythm.days()::contains)
                    .map(day -> weekday(ui, day))
                    .collect(Collectors.joining(ui.text("goals.rhythm.between")));
        }
        return ui.text("goals.rhythm." + Written.of(rhythm.every()), Map.of("times", rhythm.times()));
    }

    /** Mon, 월. */
    public static String weekday(Ui ui, DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, ui.language().locale());
    }

    public static List<Choice> weekdays(Ui ui) {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Choice(Written.of(day), weekday(ui, day)))
                .toList();
    }

    /** How many days, weeks or months. */
    static String length(Ui ui, HabitRhythm.Every every, int count) {
        return ui.text("goals.streak." + Written.of(every) + "s", Map.of("count", count));
    }

    /** A day, week or month: which, on how many of its days it was kept, and how it went. */
    static String unit(Ui ui, HabitStreak.Unit unit) {
        return ui.text(
                unit.start().equals(unit.end()) ? "goals.week.day" : "goals.week",
                Map.of(
                        "days", ui.span(unit.start(), unit.end()),
                        "kept", unit.kept(),
                        "state", state(ui, unit)));
    }

    /** How a unit went; a day on which it was not kept cannot fall short of anything. */
    public static String state(Ui ui, HabitStreak.Unit unit) {
        return unit.start().equals(unit.end()) && unit.state() == HabitStreak.State.MISSED
                ? ui.text("goals.habit.day", HabitHistory.Kept.OPEN)
                : ui.text("goals.week.state", unit.state());
    }
}
