package hoego.web.career;

import hoego.goals.career.Principle;
import hoego.goals.career.PrincipleOutcome;
import hoego.goals.career.PrincipleService;
import hoego.goals.career.PrincipleUseDraft;
import hoego.goals.career.PrincipleUseService;
import hoego.web.Amount;
import hoego.web.Capturing.Kind;
import hoego.web.Line;
import hoego.web.Line.Piece;
import hoego.web.Line.Taken;
import hoego.web.NotYet;
import hoego.web.Reading;
import hoego.web.Reading.Option;
import hoego.web.Reading.Strength;
import hoego.web.Shortened;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How people note that a principle was kept or broken: {@code 원칙 2 지킴 …}, {@code principle 2 kept …}. */
@Singleton
final class PrincipleWords {

    private static final List<String> WORDS = List.of("원칙", "업무 원칙", "principle", "principles");

    static final Kind KIND = new Kind("principle-use", WORDS, "/career/principles");

    private static final Map<String, PrincipleOutcome> HOW = how();

    /** The answer to a question says what is meant, whatever stands behind it. */
    private static final List<String> SURE = List.of("맞음", "sure");

    /** Beside the word, it takes that back, limits it or puts it off. */
    private static final Pattern QUALIFIED = Pattern.compile(
            "안|못|없음|없다|없었.*|못[함했].*|안[함했].*|않.*|아님|아니.*|실패.*|거의|대충|대체로|반만|일부|뻔.*|예정.*|계획.*"
                    + "|not|never|[a-z]+n't|almost|nearly|hardly|barely|partly|mostly|failed?|will|should|want|must|to|tried|trying|if");

    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,3})(?:번|번째|호|st|nd|rd|th)?(?:을|를|은|는|이|가|도)?");
    private static final int LONGEST_LABEL = 40;
    private static final int MOST_OPTIONS = 9;

    /** An example is longer. */
    private static final int MOST_WORDS_AHEAD = 2;

    private static Map<String, PrincipleOutcome> how() {
        var how = new HashMap<String, PrincipleOutcome>();
        for (var kept : List.of("지킴", "지켰다", "지켰음", "지켰어", "지켰어요", "지켰습니다")) {
            Stream.of("", "잘 ").forEach(degree -> how.put(degree + kept, PrincipleOutcome.KEPT));
            Stream.of("안 ", "못 ").forEach(not -> how.put(not + kept, PrincipleOutcome.BROKEN));
        }
        for (var not : List.of("못함", "못했다", "못했음", "못했어", "못했어요", "않음", "않았다", "않았음", "않았어", "않았어요")) {
            how.put("지키지 " + not, PrincipleOutcome.BROKEN);
        }
        Stream.of("어김", "어겼다", "어겼음", "어겼어", "어겼어요", "어겼습니다", "깸", "깼다", "깼음", "위반")
                .forEach(word -> how.put(word, PrincipleOutcome.BROKEN));
        Stream.of("kept", "held", "followed", "kept to").forEach(word -> how.put(word, PrincipleOutcome.KEPT));
        Stream.of("broken", "broke", "violated", "ignored").forEach(word -> how.put(word, PrincipleOutcome.BROKEN));
        for (var not : List.of("not", "didn't", "did not", "wasn't", "was not", "haven't", "never")) {
            Stream.of("keep", "kept", "follow", "followed")
                    .forEach(kept -> how.put(not + " " + kept, PrincipleOutcome.BROKEN));
        }
        return Map.copyOf(how);
    }

    private final PrincipleService principles;
    private final PrincipleUseService uses;

    PrincipleWords(PrincipleService principles, PrincipleUseService uses) {
        this.principles = principles;
        this.uses = uses;
    }

    Optional<Reading> read(Ui ui, Line line) {
        return verbFirst(line)
                .map(taken -> told(ui, taken.what(), taken.rest(), line))
                .or(() -> ordinal(line)
                        .or(() -> numbered(line))
                        .map(taken -> about(ui, taken.what(), taken.rest(), line)))
                .or(() -> named(line, WORDS).map(taken -> unnumbered(ui, taken.rest())));
    }

    /** {@code 지킴 원칙 2 …}, {@code broke principle 2 …}. */
    private Optional<Taken<Said>> verbFirst(Line line) {
        return inFront(line, HOW.keySet())
                .flatMap(how -> numbered(how.rest())
                        .map(number -> new Taken<>(new Said(number.what(), outcome(how.what())), number.rest())));
    }

    /** {@code 원칙 2 …}. */
    private static Optional<Taken<Integer>> numbered(Line line) {
        return inFront(line, WORDS).flatMap(word -> number(word.rest()));
    }

    /** {@code 2번 원칙 …}. */
    private static Optional<Taken<Integer>> ordinal(Line line) {
        return number(line)
                .flatMap(number -> inFront(number.rest(), WORDS).map(word -> new Taken<>(number.what(), word.rest())));
    }

    private static Optional<Taken<Integer>> number(Line line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        var piece = line.pieces().getFirst();
        var amount = piece.amount();
        if (amount != null) {
            return amount.isWhole()
                            && List.of(Amount.Unit.BARE, Amount.Unit.TIMES).contains(amount.unit())
                    ? Optional.of(new Taken<>(amount.whole(), line.from(1)))
                    : Optional.empty();
        }
        var written = NUMBER.matcher(piece.read());
        return written.matches()
                ? Optional.of(new Taken<>(Integer.valueOf(written.group(1)), line.from(1)))
                : Optional.empty();
    }

    /** One of some words that the line begins with; the longest that does. */
    private static Optional<Taken<String>> inFront(Line line, Collection<String> words) {
        return named(line, words)
                .filter(taken ->
                        line.isTaken(taken.rest(), line.pieces().getFirst().place()));
    }

    private static Optional<Taken<String>> named(Line line, Collection<String> words) {
        return line.isEmpty() ? Optional.empty() : line.named(words);
    }

    private record Said(int number, PrincipleOutcome outcome) {}

    private Reading about(Ui ui, int number, Line words, Line whole) {
        var first = inFront(words, HOW.keySet());
        if (first.isPresent()) {
            return told(
                    ui,
                    new Said(number, outcome(first.get().what())),
                    first.get().rest(),
                    whole);
        }
        return named(words, HOW.keySet())
                .filter(last -> !isQualifiedAtEnd(last.rest()))
                .map(last -> told(ui, new Said(number, outcome(last.what())), last.rest(), whole))
                .orElseGet(() -> asked(ui, number, words));
    }

    private static PrincipleOutcome outcome(String how) {
        return Objects.requireNonNull(HOW.get(how));
    }

    private static boolean isQualifiedAtEnd(Line line) {
        return !line.isEmpty() && isQualified(line.pieces().getLast());
    }

    private static boolean isQualifiedInFront(Line line) {
        return !line.isEmpty()
                && (isQualified(line.pieces().getFirst())
                        || (line.pieces().size() <= MOST_WORDS_AHEAD && NotYet.isAhead(line)));
    }

    /** Whether it is only asked if it was so. */
    private static boolean isAsked(Line line) {
        return line.text().endsWith("?") || line.text().endsWith("？");
    }

    private static boolean isQualified(Piece piece) {
        return QUALIFIED.matcher(piece.read()).matches();
    }

    private Reading told(Ui ui, Said said, Line words, Line whole) {
        var sure = inFront(words, SURE);
        if (sure.isEmpty() && (isAsked(whole) || isQualifiedInFront(words))) {
            return asked(ui, said.number(), words);
        }
        return principles
                .numbered(said.number())
                .map(principle -> entry(
                        ui, principle, said.outcome(), sure.map(Taken::rest).orElse(words)))
                .orElseGet(() -> unknown(ui, said.number()));
    }

    private Reading unknown(Ui ui, int number) {
        return new Reading.Hint(
                Strength.NAMED,
                ui.text("career.capture.principle.unknown", Map.of("number", number)),
                ui.text("career.example.principle-use"));
    }

    private Reading entry(Ui ui, Principle principle, PrincipleOutcome outcome, Line words) {
        var example = words.text();
        if (example.length() > PrincipleUseDraft.MOST_LETTERS) {
            return new Reading.Hint(
                    Strength.NAMED, ui.text("career.capture.principle.long"), ui.text("career.example.principle-use"));
        }
        var draft = new PrincipleUseDraft(words.day(), outcome, example);
        return new Reading.Entry(
                Strength.NAMED,
                ui.text("career.capture.principle", Map.of("number", principle.number(), "outcome", outcome)),
                example,
                words.isEmpty(),
                line(ui, principle.number(), outcome, example),
                () -> new Reading.Saved("/career/principles/" + principle.id() + "/uses/"
                        + uses.add(principle, draft).id() + "/deletion"));
    }

    /** Kept or broken? */
    private Reading asked(Ui ui, int number, Line words) {
        if (principles.numbered(number).isEmpty()) {
            return unknown(ui, number);
        }
        var options = Stream.of(PrincipleOutcome.values())
                .map(outcome -> new Option(
                        ui.text("career.capture.principle", Map.of("number", number, "outcome", outcome)),
                        line(ui, number, outcome, words.text())))
                .toList();
        return new Reading.Question(Strength.NAMED, ui.text("career.capture.principle.how"), options);
    }

    /** Which one? Unless it is not even said how it went. */
    private Reading unnumbered(Ui ui, Line words) {
        var how = named(words, HOW.keySet());
        var known = how.isEmpty() ? List.<Principle>of() : principles.inForce(words.day());
        if (known.isEmpty()) {
            return new Reading.Hint(
                    Strength.NAMED,
                    ui.text("career.capture.principle.missing"),
                    ui.text("career.example.principle-use"));
        }
        var outcome = outcome(how.get().what());
        var options = known.stream()
                .limit(MOST_OPTIONS)
                .map(principle -> new Option(
                        label(principle),
                        line(ui, principle.number(), outcome, how.get().rest().text())))
                .toList();
        return new Reading.Question(Strength.NAMED, ui.text("career.capture.principle.which"), options);
    }

    private static String label(Principle principle) {
        return principle.number() + " · " + Shortened.words(principle.words(), LONGEST_LABEL);
    }

    private static String line(Ui ui, int number, PrincipleOutcome outcome, String example) {
        return ui.text(
                        "career.capture.principle.line",
                        Map.of("number", Integer.toString(number), "outcome", outcome, "example", example))
                .strip();
    }
}
