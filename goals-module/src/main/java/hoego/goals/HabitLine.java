package hoego.goals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * How often a habit should have been kept by each day. Where any days will do, it leads straight from the day the habit was
 * begun to its last; with given days it grows by one the day after each of them. On days that rest it stands still.
 *
 * @param rests pauses, and what was skipped
 */
record HabitLine(HabitRhythm rhythm, LocalDate startsOn, LocalDate endsOn, Pauses rests) {

    /** What is asked for in the end, rests or not. */
    BigDecimal target() {
        return rhythm.within(LocalDateRange.ofClosed(startsOn, endsOn));
    }

    BigDecimal at(LocalDate day) {
        return rhythm.isOfGivenDays() ? given(day) : straight(day);
    }

    /** A given day is missed once it is over; the last day of all asks for all. */
    private BigDecimal given(LocalDate day) {
        var days = day.isBefore(endsOn)
                ? LocalDateRange.of(startsOn, day.isBefore(startsOn) ? startsOn : day)
                : LocalDateRange.ofClosed(startsOn, endsOn);
        return BigDecimal.valueOf(days.stream()
                .filter(rhythm::asks)
                .filter(each -> !rests.cover(each))
                .count());
    }

    private BigDecimal straight(LocalDate day) {
        var length = ChronoUnit.DAYS.between(startsOn, endsOn);
        if (length == 0) {
            return target();
        }
        var until = day.isBefore(startsOn) ? startsOn : day.isAfter(endsOn) ? endsOn : day;
        var passed = ChronoUnit.DAYS.between(startsOn, until)
                - rests.daysIn(LocalDateRange.of(startsOn.plusDays(1), until.plusDays(1)));
        return target().multiply(BigDecimal.valueOf(passed)).divide(BigDecimal.valueOf(length), MathContext.DECIMAL64);
    }

    /** No part of a day is asked for. */
    BigDecimal due(LocalDate day) {
        return at(day).add(SafeDays.TOLERANCE).setScale(0, RoundingMode.FLOOR);
    }

    /** Where it bends, with its ends. */
    NavigableMap<LocalDate, BigDecimal> bends() {
        var bends = new TreeMap<LocalDate, BigDecimal>();
        var inner = rhythm.isOfGivenDays()
                ? LocalDateRange.ofClosed(startsOn, endsOn).stream().filter(rhythm::asks)
                : rests.ranges().stream()
                        .flatMap(rest -> Stream.of(rest.getStart().minusDays(1), rest.getEndInclusive()));
        Stream.concat(Stream.of(startsOn, endsOn), inner.filter(day -> day.isAfter(startsOn) && day.isBefore(endsOn)))
                .forEach(day -> bends.put(day, at(day)));
        return bends;
    }

    Progress progress(LocalDate day, int kept, @Nullable LocalDate lastOn) {
        var value = BigDecimal.valueOf(kept);
        var safeDays = SafeDays.count(day, endsOn, each -> due(each).compareTo(value) <= 0);
        var toTheEnd = day.plusDays(safeDays).isAfter(endsOn);
        var way = new Way(BigDecimal.ZERO, target());
        return new Progress(
                value,
                due(day),
                target(),
                Progress.pace(safeDays, toTheEnd && day.isBefore(endsOn), kept > 0),
                safeDays,
                toTheEnd,
                way.percent(value),
                way.percent(due(day)),
                lastOn);
    }
}
