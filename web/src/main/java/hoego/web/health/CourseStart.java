package hoego.web.health;

import hoego.web.Line;
import hoego.web.Line.Piece;
import hoego.web.Line.Taken;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How people write down from when on: {@code 4월부터}, {@code from 1 April 2028}; without a year, the nearest. */
final class CourseStart {

    private static final Pattern START = Pattern.compile(
            "(?:from|starting|starts|beginning)(?:on)?(?<english>.+)|(?<korean>.+?)(?:부터|에?시작(?:함|하는)?)");
    private static final Pattern HINT =
            Pattern.compile("from|starting|starts|beginning|.*부터|.*시작(?:함|하는)?|\\d{1,2}월(?:에|초|중순|말)?");
    private static final Pattern DATE =
            Pattern.compile("(\\d{4}|\\d{2}(?=년))(?:[-./]|년)(\\d{1,2})(?:(?:[-./]|월)(\\d{1,2})일?|월)\\.?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:월|/)(?:(\\d{1,2})일?)?");
    private static final Pattern ENGLISH_DAY = Pattern.compile(
            "(?:the)?(\\d{1,2})?(?:st|nd|rd|th)?(?:of)?([a-z]{3,9}?)(?:(\\d{1,2})(?:st|nd|rd|th)?)?,?(\\d{4})?");
    private static final int CENTURY = 2000;
    private static final int LONGEST = 5;

    private CourseStart() {}

    static Optional<Taken<LocalDate>> in(Line line) {
        return IntStream.range(0, line.pieces().size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(
                                1, Math.min(LONGEST, line.pieces().size() - from))
                        .boxed()
                        .flatMap(length -> in(line, from, from + length).stream()))
                .max(Comparator.comparing(
                        taken -> line.pieces().size() - taken.rest().pieces().size()));
    }

    /** Whether words are left that tell of a start which cannot be read. */
    static boolean isHinted(Line line) {
        return line.pieces().stream()
                .anyMatch(piece -> HINT.matcher(piece.read()).matches());
    }

    private static Optional<Taken<LocalDate>> in(Line line, int from, int to) {
        var words = line.pieces().subList(from, to).stream().map(Piece::read).reduce("", String::concat);
        var start = START.matcher(words);
        return start.matches()
                ? day(start.group("english") == null ? start.group("korean") : start.group("english"), line.day())
                        .map(day -> new Taken<>(day, line.without(from, to)))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String words, LocalDate near) {
        if (List.of("오늘", "today").contains(words)) {
            return Optional.of(near);
        }
        if (List.of("내일", "tomorrow").contains(words)) {
            return Optional.of(near.plusDays(1));
        }
        try {
            var date = DATE.matcher(words);
            if (date.matches()) {
                return Optional.of(LocalDate.of(year(date.group(1)), number(date.group(2)), dayOfMonth(date.group(3))));
            }
            var day = DAY.matcher(words);
            if (day.matches()) {
                return Optional.of(nearest(number(day.group(1)), dayOfMonth(day.group(2)), near));
            }
            var english = ENGLISH_DAY.matcher(words);
            return english.matches()
                    ? englishDay(
                            english.group(2),
                            dayOfMonth(english.group(1) == null ? english.group(3) : english.group(1)),
                            english.group(4),
                            near)
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> englishDay(String name, int day, @Nullable String year, LocalDate near) {
        return Stream.of(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(name))
                .findFirst()
                .map(month ->
                        year == null ? nearest(month.getValue(), day, near) : LocalDate.of(number(year), month, day));
    }

    private static LocalDate nearest(int month, int day, LocalDate near) {
        var thisYear = LocalDate.of(near.getYear(), month, day);
        return Stream.of(thisYear.minusYears(1), thisYear, thisYear.plusYears(1))
                .min(Comparator.comparing(date -> Math.abs(date.toEpochDay() - near.toEpochDay())))
                .orElseThrow();
    }

    private static int year(String digits) {
        return digits.length() == 2 ? CENTURY + number(digits) : number(digits);
    }

    private static int dayOfMonth(@Nullable String digits) {
        return digits == null ? 1 : number(digits);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
