package hoego.web;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date as people write it, without blanks and in lower case: {@code 2021.3.2}, {@code 3월2일}, {@code 4/1},
 * {@code 1stofapril2028}; perhaps only its month, {@code 2028년4월}.
 *
 * @param year as it is written; empty if it is not
 * @param day of the month; null if only the month is written
 */
public record WrittenDate(String year, int month, @Nullable Integer day) {

    private static final Pattern WITH_YEAR =
            Pattern.compile("(\\d{4}|\\d{2}(?=[-.년]))(?:[-./]|년)(\\d{1,2})(?:(?:[-./]|월)(\\d{1,2})일?|월)\\.?");
    private static final Pattern OF_A_YEAR = Pattern.compile("(\\d{1,2})(?:/(\\d{1,2})|월(?:(\\d{1,2})일?)?)");
    private static final Pattern ENGLISH =
            Pattern.compile("(?:(?:the)?(\\d{1,2})(?:st|nd|rd|th)?(?:of)?)?([a-z]{3,9}?)(?:(\\d{1,2})(?:st|nd|rd|th)?)?"
                    + ",?(\\d{4})?");
    private static final int CENTURY = 2000;

    public static Optional<WrittenDate> read(String words) {
        var withYear = WITH_YEAR.matcher(words);
        if (withYear.matches()) {
            return Optional.of(new WrittenDate(withYear.group(1), number(withYear.group(2)), day(withYear.group(3))));
        }
        var ofAYear = OF_A_YEAR.matcher(words);
        if (ofAYear.matches()) {
            var day = ofAYear.group(2) == null ? ofAYear.group(3) : ofAYear.group(2);
            return Optional.of(new WrittenDate("", number(ofAYear.group(1)), day(day)));
        }
        var english = ENGLISH.matcher(words);
        return english.matches() && (english.group(1) == null || english.group(3) == null)
                ? month(english.group(2))
                        .map(month -> new WrittenDate(
                                english.group(4) == null ? "" : english.group(4),
                                month.getValue(),
                                day(english.group(1) == null ? english.group(3) : english.group(1))))
                : Optional.empty();
    }

    private static Optional<Month> month(String name) {
        return Stream.of(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(name))
                .findFirst();
    }

    private static @Nullable Integer day(@Nullable String digits) {
        return digits == null ? null : number(digits);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    public boolean hasYear() {
        return !year.isEmpty();
    }

    /** Two digits are a year of this century, or may well be a day. */
    public boolean isYearShort() {
        return year.length() == 2;
    }

    /** In full; one has to be written. */
    public int fullYear() {
        return isYearShort() ? CENTURY + number(year) : number(year);
    }

    /** The day in its own year, the first of its month if only that is written; empty if it is of another time than ours. */
    public Optional<LocalDate> inItsYear() {
        return Optional.of(in(fullYear())).filter(Period.OUR_TIME::contains);
    }

    public LocalDate in(int someYear) {
        return LocalDate.of(someYear, month, day == null ? 1 : day);
    }
}
