package hoego.web.health;

import hoego.web.Line;
import hoego.web.Line.Piece;
import hoego.web.Line.Taken;
import hoego.web.WrittenDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How people write down from when on: {@code 4월부터}, {@code from 1 April 2028}; without a year, the nearest. */
final class CourseStart {

    private static final Pattern START = Pattern.compile(
            "(?:from|starting|starts|beginning)(?:on)?(?<english>.+)|(?<korean>.+?)(?:부터|에?시작(?:함|하는)?)");
    private static final Pattern HINT =
            Pattern.compile("from|starting|starts|beginning|.*부터|.*시작(?:함|하는)?|\\d{1,2}월(?:에|초|중순|말)?");
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
            return WrittenDate.read(words)
                    .flatMap(date -> date.hasYear() ? date.inItsYear() : Optional.of(nearest(date, near)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate nearest(WrittenDate date, LocalDate near) {
        var thisYear = date.in(near.getYear());
        return Stream.of(thisYear.minusYears(1), thisYear, thisYear.plusYears(1))
                .min(Comparator.comparing(day -> Math.abs(day.toEpochDay() - near.toEpochDay())))
                .orElseThrow();
    }
}
