package hoego.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a goal has come by a day.
 *
 * @param value that counts on the day: the measured figure, milestones done, days on which a habit was kept
 * @param expected what the line asks for on the day, in the same unit
 * @param target where it is to be in the end, in the same unit
 * @param safeDays how many days until it is behind if nothing more is done; 0 if it is
 * @param safeToTheEnd whether nothing more is due; with a pause, that may come to less than the target
 * @param percent of the way from start to target that is gone, 0 to 100
 * @param linePercent where the line is on that way, 0 to 100
 * @param lastOn the day of the last record that counts; null if there is none
 */
public record Progress(
        BigDecimal value,
        BigDecimal expected,
        BigDecimal target,
        Pace pace,
        int safeDays,
        boolean safeToTheEnd,
        int percent,
        int linePercent,
        @Nullable LocalDate lastOn) {

    private static final int AHEAD_DAYS = 7;

    static Progress along(Way way, GoalLine line, LocalDate day, BigDecimal value, @Nullable LocalDate lastOn) {
        var safeDays = line.safeDays(day, value);
        var toTheEnd = day.plusDays(safeDays).isAfter(line.endsOn());
        var due = line.due(day);
        return new Progress(
                value,
                due,
                line.target(),
                pace(safeDays, toTheEnd && day.isBefore(line.endsOn()), value.compareTo(line.start()) != 0),
                safeDays,
                toTheEnd,
                percent(way, line, value),
                percent(way, line, due),
                lastOn);
    }

    /** Who has not moved from the start is never ahead, however long nothing is due. */
    static Pace pace(int safeDays, boolean nothingLeftToDo, boolean moved) {
        if (safeDays == 0) {
            return Pace.BEHIND;
        }
        return moved && (nothingLeftToDo || safeDays >= AHEAD_DAYS) ? Pace.AHEAD : Pace.ON_PACE;
    }

    private static int percent(Way way, GoalLine line, BigDecimal value) {
        if (way.hasLength()) {
            return way.percent(value);
        }
        return line.holds(line.endsOn(), value) ? 100 : 0;
    }

    public boolean isBehind() {
        return pace == Pace.BEHIND;
    }

    /** How far the value is from the line. */
    public BigDecimal gap() {
        return value.subtract(expected).abs();
    }
}
