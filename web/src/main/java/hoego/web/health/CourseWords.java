package hoego.web.health;

import static hoego.web.Amount.Unit.TIMES;

import hoego.health.CourseDraft;
import hoego.health.CourseService;
import hoego.web.Capturing.Kind;
import hoego.web.Line;
import hoego.web.Line.Taken;
import hoego.web.NotYet;
import hoego.web.Reading;
import hoego.web.Reading.Strength;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    private static final Pattern REFUNDED = Pattern.compile("환불.*|refund(?:ed)?");

    private static final int MOST_SESSIONS = 1000;
    private static final int LONGEST_KIND = 60;

    private final CourseService courses;

    CourseWords(CourseService courses) {
        this.courses = courses;
    }

    Optional<Reading> read(Ui ui, HealthMemory memory, Line line) {
        var named = line.named(WORDS);
        var booked = named.or(() -> line.find(BOOKED))
                .or(() -> line.find(PASS))
                .map(Taken::rest)
                .or(() -> Optional.of(line).filter(priced -> isSold(ui, memory, priced)));
        return booked.flatMap(rest -> rest.amount(TIMES)
                .filter(taken -> taken.what().isWhole())
                .map(taken -> booked(ui, memory, taken.what().whole(), taken.rest()))
                .or(() -> named.isPresent()
                                || memory.kinds(ui.language()).find(rest).isPresent()
                        ? Optional.of(hint(ui, "health.capture.course.missing"))
                        : Optional.empty()));
    }

    /** A price alone tells of a course only where what it is for is known: a taxi has one, too. */
    private static boolean isSold(Ui ui, HealthMemory memory, Line line) {
        return Price.in(line, ui.currency()).isPresent()
                && memory.kinds(ui.language()).find(line).isPresent();
    }

    private static Reading hint(Ui ui, String text) {
        return new Reading.Hint(Strength.NAMED, ui.text(text), ui.text("health.example.course"));
    }

    private Reading booked(Ui ui, HealthMemory memory, int sessions, Line line) {
        if (NotDone.isDenied(line) || NotDone.isUndecided(line) || isRefunded(line)) {
            return hint(ui, "health.capture.course.denied");
        }
        var start = CourseStart.in(line);
        var dated = start.map(Taken::rest).orElse(line);
        if (CourseStart.isHinted(dated)) {
            return hint(ui, "health.capture.course.start");
        }
        var startsOn = start.map(Taken::what).orElse(line.day());
        var price = Price.in(dated, ui.currency());
        var rest = price.map(Taken::rest).orElse(dated);
        if (NotYet.isAhead(rest) || NotYet.isPutOff(rest)) {
            return hint(ui, "health.capture.course.denied");
        }
        return memory.kinds(ui.language())
                .find(rest)
                .or(() -> firstWord(rest))
                .map(kind -> sessions < 1 || sessions > MOST_SESSIONS
                        ? hint(ui, "health.capture.course.missing")
                        : entry(
                                ui,
                                new CourseDraft(
                                        kind.what(),
                                        line.day(),
                                        startsOn,
                                        sessions,
                                        price.map(Taken::what).orElse(null),
                                        null,
                                        Padding.note(kind.rest()))))
                .orElseGet(() -> hint(ui, "health.capture.course.missing"));
    }

    private static boolean isRefunded(Line line) {
        return line.pieces().stream()
                .anyMatch(piece -> REFUNDED.matcher(piece.read()).matches());
    }

    private static Optional<Taken<String>> firstWord(Line line) {
        return line.pieces().stream()
                .filter(piece -> piece.amount() == null && piece.typed().length() <= LONGEST_KIND)
                .findFirst()
                .map(piece -> new Taken<>(piece.typed(), line.without(piece)));
    }

    private Reading entry(Ui ui, CourseDraft draft) {
        var price = draft.price();
        var said = ui.text(
                "health.capture.course",
                Map.of(
                        "kind",
                        draft.kind(),
                        "sessions",
                        draft.sessions(),
                        "start",
                        draft.startsOn().equals(draft.bookedOn()) ? "none" : ui.shortDay(draft.startsOn()),
                        "price",
                        price == null ? "none" : ui.money(price)));
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
                                        "price", price == null ? "none" : ui.currency() + " " + price.toPlainString(),
                                        "more", draft.note()))
                        .strip(),
                () -> new Reading.Saved("/health/courses/" + courses.add(draft).id() + "/deletion"));
    }
}
