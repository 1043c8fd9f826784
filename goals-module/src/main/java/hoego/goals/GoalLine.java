package hoego.goals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.threeten.extra.LocalDateRange;

/**
 * Where a goal should be on each day: straight from its start on the day it was begun to its target on the last, the line
 * of Beeminder (github.com/beeminder/road, broad.js), which begins at the day and value of its making. In a pause the line
 * stands still where it would ask for more, and goes on with the same slope after it; so it then ends short of the target.
 *
 * @param whole whether it is of what is done a whole time or not at all: who is behind it lacks a whole one
 */
record GoalLine(
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal start,
        BigDecimal target,
        Direction wanted,
        boolean whole,
        Pauses pauses) {

    /** Where it is on a day; {@link #due} is what that asks for. */
    BigDecimal at(LocalDate day) {
        var length = ChronoUnit.DAYS.between(startsOn, endsOn);
        if (length == 0) {
            return target;
        }
        var until = day.isBefore(startsOn) ? startsOn : day.isAfter(endsOn) ? endsOn : day;
        var passed = ChronoUnit.DAYS.between(startsOn, until) - stoodStill(until);
        return start.add(target.subtract(start)
                .multiply(BigDecimal.valueOf(passed))
                .divide(BigDecimal.valueOf(length), MathContext.DECIMAL64));
    }

    private int stoodStill(LocalDate until) {
        return asksForMore() ? pauses.daysIn(LocalDateRange.of(startsOn.plusDays(1), until.plusDays(1))) : 0;
    }

    /** Whether time makes it harder; a limit that grows does not. */
    private boolean asksForMore() {
        return signed(target.subtract(start)).signum() > 0;
    }

    /** What it asks for on a day: of what comes in whole pieces, no part of one. */
    BigDecimal due(LocalDate day) {
        var at = at(day);
        if (!whole) {
            return at;
        }
        return wanted == Direction.MORE
                ? at.add(SafeDays.TOLERANCE).setScale(0, RoundingMode.FLOOR)
                : at.subtract(SafeDays.TOLERANCE).setScale(0, RoundingMode.CEILING);
    }

    /** How much better a value is than what the line asks for; below 0 it is behind. */
    BigDecimal delta(LocalDate day, BigDecimal value) {
        return signed(value.subtract(due(day)));
    }

    private BigDecimal signed(BigDecimal difference) {
        return wanted == Direction.MORE ? difference : difference.negate();
    }

    boolean holds(LocalDate day, BigDecimal value) {
        return delta(day, value).compareTo(SafeDays.TOLERANCE.negate()) >= 0;
    }

    /** See {@link SafeDays#count}. */
    int safeDays(LocalDate day, BigDecimal value) {
        return SafeDays.count(day, endsOn, each -> holds(each, value));
    }
}
