package hoego.web.health;

import static hoego.web.Amount.Unit.TIMES;

import hoego.health.CourseDraft;
import hoego.health.CourseService;
import hoego.web.Capturing.Kind;
import hoego.web.Line;
import hoego.web.Line.Piece;
import hoego.web.Line.Taken;
import hoego.web.Reading;
import hoego.web.Reading.Strength;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How people write down that they booked classes: {@code 필라테스 10회 등록 4월부터}. */
@Singleton
final class CourseWords {

    private static final List<String> PASS = List.of("수강권", "class pass");
    private static final List<String> WORDS =
            Stream.concat(PASS.stream(), Stream.of("course")).toList();
    private static final List<String> BOOKED =
            List.of("등록", "등록함", "등록했다", "결제", "결제함", "끊음", "끊었다", "booked", "signed up");

    static final Kind KIND =
            new Kind("course", Stream.concat(WORDS.stream(), BOOKED.stream()).toList(), "/health/courses/new");

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:[-./]|년)(\\d{1,2})(?:[-./]|월)(\\d{1,2})일?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:월|/)(?:(\\d{1,2})일?)?");
    private static final Pattern ENGLISH_DAY =
            Pattern.compile("(\\d{1,2})?(?:st|nd|rd|th)?([a-z]{3,9})(\\d{1,2})?(?:st|nd|rd|th)?");
    private static final int LONGEST_START = 3;
    private static final int MOST_SESSIONS = 1000;
    private static final int LONGEST_KIND = 60;

    private final CourseService courses;

    CourseWords(CourseService courses) {
        this.courses = courses;
    }

    Optional<Reading> read(Ui ui, HealthMemory memory, Line line) {
        var named = line.named(WORDS);
        var booked = named.or(() -> line.find(BOOKED)).or(() -> line.find(PASS)).map(Taken::rest);
        return booked.flatMap(rest -> rest.amount(TIMES)
                .filter(taken -> taken.what().isWhole())
                .map(taken -> booked(ui, memory, taken.what().whole(), taken.rest()))
                .or(() -> named.isPresent() || memory.kinds().find(rest).isPresent()
                        ? Optional.of(missing(ui))
                        : Optional.empty()));
    }

    private static Reading missing(Ui ui) {
        return new Reading.Hint(
                Strength.NAMED, ui.text("health.capture.course.missing"), ui.text("health.example.course"));
    }

    private Reading booked(Ui ui, HealthMemory memory, int sessions, Line line) {
        var start = start(line);
        var rest = start.map(Taken::rest).orElse(line);
        var startsOn = start.map(Taken::what).orElse(line.day());
        return memory.kinds()
                .find(rest)
                .or(() -> firstWord(rest))
                .map(kind -> sessions < 1 || sessions > MOST_SESSIONS
                        ? missing(ui)
                        : entry(
                                ui,
                                new CourseDraft(
                                        kind.what(),
                                        line.day(),
                                        startsOn,
                                        sessions,
                                        null,
                                        null,
                                        Padding.note(kind.rest()))))
                .orElseGet(() -> missing(ui));
    }

    private static Optional<Taken<String>> firstWord(Line line) {
        return line.pieces().stream()
                .filter(piece -> piece.amount() == null && piece.typed().length() <= LONGEST_KIND)
                .findFirst()
                .map(piece -> new Taken<>(piece.typed(), line.without(piece)));
    }

    private Reading entry(Ui ui, CourseDraft draft) {
        var said = ui.text(
                "health.capture.course",
                Map.of(
                        "kind", draft.kind(),
                        "sessions", draft.sessions(),
                        "start", draft.startsOn().equals(draft.bookedOn()) ? "none" : ui.shortDay(draft.startsOn())));
        return new Reading.Entry(
                Strength.NAMED,
                said,
                draft.note(),
                draft.note().isEmpty(),
                ui.text(
                                "health.capture.course.line",
                                Map.of(
                                        "kind", draft.kind(),
                                        "sessions", Integer.toString(draft.sessions()),
                                        "start", draft.startsOn().toString(),
                                        "more", draft.note()))
                        .strip(),
                () -> new Reading.Saved("/health/courses/" + courses.add(draft).id() + "/deletion"));
    }

    /** The day before {@code 부터} or after {@code from}; without a year, the nearest. */
    private static Optional<Taken<LocalDate>> start(Line line) {
        return IntStream.range(0, line.pieces().size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(
                                1, Math.min(LONGEST_START, line.pieces().size() - from))
                        .boxed()
                        .flatMap(length -> start(line, from, from + length).stream()))
                .max(Comparator.comparing(
                        taken -> line.pieces().size() - taken.rest().pieces().size()));
    }

    private static Optional<Taken<LocalDate>> start(Line line, int from, int to) {
        var pieces = line.pieces().subList(from, to);
        var words = pieces.stream().map(Piece::read).reduce("", String::concat);
        var day = words.endsWith("부터")
                ? day(words.substring(0, words.length() - 2), line.day())
                : words.startsWith("from") ? day(words.substring(4), line.day()) : Optional.<LocalDate>empty();
        return day.map(found -> new Taken<>(found, pieces.stream().reduce(line, Line::without, (one, other) -> other)));
    }

    private static Optional<LocalDate> day(String words, LocalDate near) {
        try {
            var date = DATE.matcher(words);
            if (date.matches()) {
                return Optional.of(LocalDate.of(number(date.group(1)), number(date.group(2)), number(date.group(3))));
            }
            var day = DAY.matcher(words);
            if (day.matches()) {
                return Optional.of(
                        nearest(number(day.group(1)), day.group(2) == null ? 1 : number(day.group(2)), near));
            }
            var english = ENGLISH_DAY.matcher(words);
            return english.matches()
                    ? englishDay(english.group(2), english.group(1) == null ? english.group(3) : english.group(1), near)
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> englishDay(String name, @Nullable String day, LocalDate near) {
        return Stream.of(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(name))
                .findFirst()
                .map(month -> nearest(month.getValue(), day == null ? 1 : number(day), near));
    }

    private static LocalDate nearest(int month, int day, LocalDate near) {
        var thisYear = LocalDate.of(near.getYear(), month, day);
        return Stream.of(thisYear.minusYears(1), thisYear, thisYear.plusYears(1))
                .min(Comparator.comparing(date -> Math.abs(date.toEpochDay() - near.toEpochDay())))
                .orElseThrow();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
