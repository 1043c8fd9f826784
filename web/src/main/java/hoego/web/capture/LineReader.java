package hoego.web.capture;

import static java.util.stream.Collectors.joining;

import hoego.web.Capturing;
import hoego.web.Capturing.Kind;
import hoego.web.Line;
import hoego.web.NotYet;
import hoego.web.Reading;
import hoego.web.Reading.Entry;
import hoego.web.Reading.Hint;
import hoego.web.Reading.Option;
import hoego.web.Reading.Question;
import hoego.web.Ui;
import hoego.web.capture.Outcome.Clear;
import hoego.web.capture.Outcome.Meant;
import hoego.web.capture.Outcome.Open;
import hoego.web.capture.Outcome.Unread;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a line with everything the areas make of it: one meaning is clear, several are asked for. It saves nothing. */
final class LineReader {

    private static final int LONGEST_LINE = 500;
    private static final int MOST_PIECES_TO_SPLIT = 12;
    private static final int MOST_PIECES_OF_WHOLE = 5;
    private static final int MOST_SLIPS = 3;
    private static final int SHORTEST_WORD_WITH_SLIP = 4;

    /** A part of a line that begins or ends with one of these tells of another part, and is no record of its own. */
    private static final Set<String> TURNS =
            Set.of("후", "뒤", "전", "때", "하고", "하다가", "한", "후에", "뒤에", "전에", "after", "before", "when", "while", "from");

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern FIGURES = Pattern.compile("[\\d.,]+");

    private final Ui ui;
    private final List<Capturing> areas;
    private final Supplier<List<String>> examples;

    /**
     * @param areas that may know what is meant
     * @param examples of lines, for one that nobody knows
     */
    LineReader(Ui ui, List<Capturing> areas, Supplier<List<String>> examples) {
        this.ui = ui;
        this.areas = areas.stream().map(Capturing::forOneLine).toList();
        this.examples = examples;
    }

    Outcome read(String typed) {
        if (typed.length() > LONGEST_LINE) {
            return Unread.because(ui.text("capture.long", Map.of("max", LONGEST_LINE)));
        }
        var asTyped = asTyped(typed);
        return asTyped.filter(LineReader::isCertain)
                .map(outcome -> orWithoutSlip(typed, outcome))
                .or(() -> onTheOtherKeyboard(typed))
                .or(() -> withoutSlip(typed))
                .or(() -> asTyped)
                .orElseGet(() -> new Unread(ui.text("capture.unread"), examples.get(), "", false));
    }

    private static boolean isCertain(Outcome outcome) {
        return !(outcome instanceof Unread unread) || unread.certain();
    }

    private Optional<Outcome> asTyped(String typed) {
        if (typed.length() > LONGEST_LINE) {
            return Optional.empty(); // the other keyboard makes up to three letters of a syllable
        }
        var line = Line.of(typed, ui.today());
        return onItsDay(line).map(outcome -> isOfTwoDays(line, outcome) ? oneDay() : outcome);
    }

    /** One line tells of one day; an answer that was chosen begins with the day that is meant. */
    private boolean isOfTwoDays(Line line, Outcome outcome) {
        return !line.isEmpty()
                && !ISO_DAY.matcher(line.pieces().getFirst().read()).matches()
                && ((outcome instanceof Open && NamedDays.areSeveralIn(line, ui.today()))
                        || (!(outcome instanceof Unread)
                                && !isWhole(Optional.of(outcome))
                                && NamedDays.amidst(line, ui.today())
                                        .filter(named -> named.isBetweenAlike(line))
                                        .isPresent()));
    }

    private Unread oneDay() {
        return Unread.because(ui.text("capture.one-day"));
    }

    private Optional<Outcome> onItsDay(Line line) {
        var inFront = NamedDays.inFront(line, ui.today());
        if (inFront.isPresent()) {
            return onItsDay(inFront.get());
        }
        var kept = meaning(line);
        return NamedDays.atTheEnd(line, ui.today())
                .flatMap(named -> NotYet.hasQuestionMark(line) ? asked(named) : endingWithDay(named, kept))
                .or(() -> NamedDays.amidst(line, ui.today()).flatMap(named -> aroundDay(line, named, kept)))
                .or(() -> kept);
    }

    private Optional<Outcome> onItsDay(NamedDays named) {
        if (isFuture(named)) {
            return Optional.of(
                    Unread.because(ui.text("capture.future"), named.rest().text()));
        }
        var meaning = meaning(named.rest());
        if (named.days().isEmpty()) {
            return meaning.map(outcome -> outcome instanceof Unread ? outcome : noDay(named));
        }
        return named.days().size() == 1
                ? meaning
                : meaning.map(outcome -> outcome instanceof Unread ? outcome : whichDay(named));
    }

    private boolean isFuture(NamedDays named) {
        return named.isAfter(ui.today());
    }

    private Unread noDay(NamedDays named) {
        return Unread.because(
                ui.text("capture.no-day"),
                on(ui.today().minusMonths(1), named.rest().text()));
    }

    private Open whichDay(NamedDays named) {
        return new Open(
                ui.text("capture.which-day"),
                named.days().stream()
                        .map(day -> new Option(
                                ui.shortDay(day) + " " + ui.weekday(day),
                                day + " " + named.rest().text()))
                        .toList());
    }

    /** The mark that goes with a day is that of the whole line: {@code 체중 70.8 어제?}. */
    private Optional<Outcome> asked(NamedDays named) {
        return named.days().size() == 1 && !isFuture(named)
                ? meaning(Line.of(named.rest().text() + "?", named.rest().day()))
                        .filter(Open.class::isInstance)
                : Optional.empty();
    }

    /** A day word at the end is a day if it stands alone there, and may be one if words stand before it. */
    private Optional<Outcome> endingWithDay(NamedDays named, Optional<Outcome> kept) {
        var taken = meaning(named.rest());
        if (isWhole(taken)) {
            return onItsDay(named);
        }
        if (isWhole(kept) || (isFuture(named) && kept.isPresent())) {
            return kept;
        }
        if (named.days().isEmpty() && kept.orElse(null) instanceof Clear today) {
            return Optional.of(new Open(ui.text("capture.no-day"), answers(today)));
        }
        if (isFuture(named) || named.days().size() != 1) {
            return onItsDay(named).or(() -> kept);
        }
        if (taken.orElse(null) instanceof Clear one && kept.orElse(null) instanceof Clear other) {
            return Optional.of(new Open(ui.text("capture.which"), answers(one, other)));
        }
        return taken.isPresent() ? onItsDay(named) : kept;
    }

    /** A day among the words is meant if nothing else is left open, and may be meant if what happened stands behind it. */
    private Optional<Outcome> aroundDay(Line line, NamedDays named, Optional<Outcome> kept) {
        if (isWhole(kept)) {
            return Optional.empty();
        }
        if (named.isBeforeTime(line)) {
            return onItsDay(named);
        }
        if (!(meaning(named.rest()).orElse(null) instanceof Clear taken)) {
            return Optional.empty();
        }
        if (taken.isWhole()) {
            return onItsDay(named);
        }
        var isBeforeFigure = line.from(named.end()).pieces().stream().anyMatch(piece -> piece.amount() != null);
        return isBeforeFigure
                        && named.days().size() == 1
                        && !isFuture(named)
                        && kept.orElse(null) instanceof Clear other
                        && other.records().size() == 1
                ? Optional.of(new Open(ui.text("capture.which"), answers(taken, other)))
                : Optional.empty();
    }

    private static boolean isWhole(Optional<Outcome> outcome) {
        return outcome.orElse(null) instanceof Clear clear && clear.isWhole();
    }

    private List<Option> answers(Clear... meanings) {
        return Stream.of(meanings)
                .filter(meaning -> meaning.records().size() == 1)
                .map(meaning -> answer(meaning.records().getFirst()))
                .toList();
    }

    private Option answer(Meant meant) {
        return new Option(said(meant), on(meant.day(), meant.entry().line()));
    }

    private static String on(LocalDate day, String line) {
        return day + " " + line;
    }

    /** What is meant, with its day unless that is today. */
    String said(Meant meant) {
        var entry = meant.entry();
        var understood = entry.note().isEmpty()
                ? entry.what()
                : ui.text("capture.noted", Map.of("what", entry.what(), "note", entry.note()));
        return meant.day().equals(ui.today())
                ? understood
                : ui.text("capture.on", Map.of("what", understood, "day", ui.shortDay(meant.day())));
    }

    /** One record, or several where the line falls apart into records of which all but the last are whole. */
    private Optional<Outcome> meaning(Line line) {
        var one = oneMeaning(line);
        return isWhole(one) ? one : parts(line).or(() -> one);
    }

    private Optional<Outcome> oneMeaning(Line line) {
        var readings = line.isEmpty()
                ? List.<Reading>of()
                : areas.stream().flatMap(area -> area.read(ui, line).stream()).toList();
        var surest = readings.stream().map(Reading::strength).min(Comparator.naturalOrder());
        return surest.flatMap(strength -> among(
                readings.stream()
                        .filter(reading -> reading.strength() == strength)
                        .toList(),
                line.day()));
    }

    private Optional<Outcome> among(List<Reading> readings, LocalDate day) {
        var meant =
                readings.stream().filter(reading -> !(reading instanceof Hint)).toList();
        if (meant.size() > 1) {
            var answers =
                    meant.stream().flatMap(reading -> answers(reading, day)).toList();
            return Optional.of(new Open(ui.text("capture.which"), answers));
        }
        return (meant.isEmpty() ? readings : meant)
                .stream().map(reading -> outcome(reading, day)).findFirst();
    }

    private Stream<Option> answers(Reading reading, LocalDate day) {
        return switch (reading) {
            case Entry entry -> Stream.of(answer(new Meant(entry, day)));
            case Question question ->
                question.options().stream().map(option -> new Option(option.label(), on(day, option.line())));
            case Hint hint -> Stream.of();
        };
    }

    private Outcome outcome(Reading reading, LocalDate day) {
        return switch (reading) {
            case Entry entry -> new Clear(List.of(new Meant(entry, day)), "");
            case Question question ->
                new Open(question.text(), answers(question, day).toList());
            case Hint hint ->
                new Unread(
                        hint.text(),
                        List.of(hint.example()),
                        form(hint.example()),
                        hint.strength() == Reading.Strength.NAMED);
        };
    }

    /** The form of the kind that a line is an example of, or has a word of; empty if there is none. */
    private String form(String example) {
        var line = Line.of(example, ui.today());
        return kind((area, kind) -> area.example(ui, kind).equals(example))
                .or(() -> kind((area, kind) -> line.named(kind.words()).isPresent()))
                .map(Kind::form)
                .orElse("");
    }

    private Optional<Kind> kind(BiPredicate<Capturing, Kind> wanted) {
        return areas.stream()
                .flatMap(area -> area.kinds().stream().filter(kind -> wanted.test(area, kind)))
                .findFirst();
    }

    private Optional<Outcome> parts(Line line) {
        int pieces = line.pieces().size();
        return pieces > MOST_PIECES_TO_SPLIT
                ? Optional.empty()
                : IntStream.rangeClosed(1, Math.min(MOST_PIECES_OF_WHOLE, pieces - 1))
                        .mapToObj(at -> parts(line.upTo(at), line.from(at)))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private Optional<Outcome> parts(Line left, Line right) {
        if (turns(left.pieces().getLast())
                || turns(right.pieces().getFirst())
                || turns(right.pieces().getLast())
                || !(oneMeaning(left).orElse(null) instanceof Clear first && first.isWhole())) {
            return Optional.empty();
        }
        var named = NamedDays.inFront(right, ui.today());
        var rest = named.isPresent() ? onItsDay(named.get()) : meaning(right);
        return rest.orElse(null) instanceof Clear others && areDifferent(first, others)
                ? Optional.of(new Clear(
                        Stream.concat(first.records().stream(), others.records().stream())
                                .toList(),
                        ""))
                : Optional.empty();
    }

    private static boolean turns(Line.Piece piece) {
        return TURNS.contains(piece.read());
    }

    /** Nobody means the same thing twice in a line, with two figures. */
    private static boolean areDifferent(Clear first, Clear others) {
        return others.records().stream()
                .noneMatch(other -> withoutFigures(other)
                        .equals(withoutFigures(first.records().getFirst())));
    }

    private static String withoutFigures(Meant meant) {
        return FIGURES.matcher(meant.entry().line()).replaceAll("");
    }

    private Optional<Outcome> onTheOtherKeyboard(String typed) {
        return Keyboard.otherwise(typed)
                .flatMap(other -> asTyped(other)
                        .filter(LineReader::isCertain)
                        .filter(outcome -> isUnderstood(typed, other, outcome))
                        .map(outcome -> remarking(outcome, other))
                        .stream())
                .min(Comparator.comparing(Unread.class::isInstance));
    }

    /** Whether a word that was typed otherwise says something; in a note, any word will do. */
    private static boolean isUnderstood(String typed, String other, Outcome outcome) {
        if (!(outcome instanceof Clear clear)) {
            return true;
        }
        var before = BLANKS.splitAsStream(typed.strip()).toList();
        var notes = clear.records().stream().map(meant -> meant.entry().note()).collect(joining(" "));
        return BLANKS.splitAsStream(other).anyMatch(word -> !before.contains(word) && !notes.contains(word));
    }

    private Outcome remarking(Outcome outcome, String line) {
        var remark = ui.text("capture.keyboard", Map.of("line", line));
        return switch (outcome) {
            case Clear clear -> new Clear(clear.records(), remark);
            case Open open -> new Open(remark + " " + open.text(), open.answers());
            case Unread unread ->
                new Unread(remark + " " + unread.text(), unread.examples(), unread.form(), unread.certain());
        };
    }

    private Outcome orWithoutSlip(String typed, Outcome asTyped) {
        return asTyped instanceof Clear clear && !clear.isWhole() && !isNamed(clear)
                ? withoutSlip(typed)
                        .<Outcome>map(other -> new Open(
                                other.text(),
                                Stream.concat(other.answers().stream(), answers(clear).stream())
                                        .toList()))
                        .orElse(asTyped)
                : asTyped;
    }

    private static boolean isNamed(Clear clear) {
        return clear.records().stream().anyMatch(meant -> meant.entry().strength() == Reading.Strength.NAMED);
    }

    private Optional<Open> withoutSlip(String typed) {
        var line = Line.of(typed, ui.today());
        var answers = IntStream.range(0, line.pieces().size())
                .boxed()
                .flatMap(place -> nearWords(line.pieces().get(place)).flatMap(word -> withWord(line, place, word)))
                .distinct()
                .limit(MOST_SLIPS)
                .toList();
        return answers.isEmpty() ? Optional.empty() : Optional.of(new Open(ui.text("capture.slip"), answers));
    }

    private Stream<String> nearWords(Line.Piece piece) {
        return areas.stream()
                .flatMap(area -> area.kinds().stream())
                .flatMap(kind -> kind.words().stream())
                .filter(word -> Keyboard.toLatin(word).length() >= SHORTEST_WORD_WITH_SLIP)
                .filter(word -> piece.amount() == null && Keyboard.isOneSlip(piece.read(), word));
    }

    private Stream<Option> withWord(Line line, int place, String word) {
        var mended = Stream.of(
                        line.upTo(place).text(), word, line.from(place + 1).text())
                .filter(part -> !part.isEmpty())
                .collect(joining(" "));
        return asTyped(mended).stream().flatMap(outcome -> switch (outcome) {
            case Clear clear when isNamed(clear) || clear.isWhole() -> answers(clear).stream();
            case Open open -> Stream.of(new Option(mended, mended));
            case Clear clear -> Stream.of();
            case Unread unread -> Stream.of();
        });
    }
}
