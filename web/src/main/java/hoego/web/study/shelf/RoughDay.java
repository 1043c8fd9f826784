package hoego.web.study.shelf;

import hoego.study.Precision;
import hoego.web.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A day as a file tells it: {@code 2021/03/08}, {@code 2021-03-08}, {@code 2021/03}, {@code 2021/Q1}, {@code 2021/H1} or
 * {@code 2021}, perhaps with a time behind it.
 *
 * @param day the first one of the time that is known
 */
record RoughDay(LocalDate day, Precision known) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T ].*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern PART = Pattern.compile("(\\d{4})[-/ ]?([QH])([1-4])");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");

    static Optional<RoughDay> of(String told) {
        try {
            return match(DAY, told)
                    .map(found -> of(found, number(found, 3), number(found, 4), Precision.DAY))
                    .or(() -> match(MONTH, told).map(found -> of(found, number(found, 2), 1, Precision.MONTH)))
                    .or(() -> match(PART, told).map(RoughDay::part))
                    .or(() -> match(YEAR, told).map(found -> of(found, 1, 1, Precision.YEAR)))
                    .filter(found -> Period.isOfOurTime(found.day()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<MatchResult> match(Pattern pattern, String told) {
        var matcher = pattern.matcher(told.strip());
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static RoughDay part(MatchResult found) {
        var isHalf = found.group(2).equals("H");
        return of(found, 1 + (number(found, 3) - 1) * (isHalf ? 6 : 3), 1, isHalf ? Precision.HALF : Precision.QUARTER);
    }

    private static RoughDay of(MatchResult found, int month, int day, Precision known) {
        return new RoughDay(LocalDate.of(number(found, 1), month, day), known);
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** As a file tells it. */
    String told() {
        var year = "%04d".formatted(day.getYear());
        return switch (known) {
            case DAY -> "%s/%02d/%02d".formatted(year, day.getMonthValue(), day.getDayOfMonth());
            case MONTH -> "%s/%02d".formatted(year, day.getMonthValue());
            case QUARTER -> year + "/Q" + (1 + (day.getMonthValue() - 1) / 3);
            case HALF -> year + "/H" + (1 + (day.getMonthValue() - 1) / 6);
            case YEAR -> year;
        };
    }
}
