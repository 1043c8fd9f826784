package hoego.web.health;

import static hoego.web.Amount.Unit.BARE;
import static hoego.web.Amount.Unit.EFFORT;
import static hoego.web.Amount.Unit.KG;
import static hoego.web.Amount.Unit.KILO;
import static hoego.web.Amount.Unit.KM;
import static hoego.web.Amount.Unit.LB;
import static hoego.web.Amount.Unit.MILES;
import static hoego.web.Amount.Unit.MINUTES;
import static hoego.web.Amount.Unit.TIMES;

import hoego.health.WorkoutDraft;
import hoego.health.WorkoutService;
import hoego.web.Amount;
import hoego.web.Capturing.Kind;
import hoego.web.Line;
import hoego.web.Line.Piece;
import hoego.web.Line.Taken;
import hoego.web.Reading;
import hoego.web.Reading.Option;
import hoego.web.Reading.Strength;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How people write down a workout: {@code 필라 50분}, {@code 러닝 5키로 32분}, {@code workout pilates 50m rpe 6}. */
@Singleton
final class WorkoutWords {

    private static final List<String> WORDS =
            List.of("운동", "운동함", "운동했다", "workout", "exercise", "exercised", "trained", "training");

    /** After a workout is no workout. */
    private static final Set<String> TURNS = Set.of("후", "뒤", "전", "후에", "뒤에", "전에", "중", "하다가", "after", "before");

    private static final Pattern WHEN = Pattern.compile(
            "(?:오늘)?(?:아침|점심|저녁|밤|새벽|오전|오후|낮)(?:에|때|에는|엔)?" + "|this|morning|afternoon|evening|night|tonight|noon");

    static final Kind KIND = new Kind(
            "workout",
            Stream.concat(WORDS.stream(), WorkoutKinds.names().stream())
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .toList(),
            "/health/workouts/new");

    private static final Pattern FIGURES = Pattern.compile("\\d.*");

    /** Says where, and is no kind of exercise. */
    private static final Pattern PLACE = Pattern.compile(".+에서");

    /** Behind a number of times, they say that there were as many workouts. */
    private static final List<String> EACH = List.of("each", "apiece", "씩", "per session", "per lesson", "per class");

    private static final int DAY_MINUTES = 24 * 60;
    private static final int HARDEST = 10;
    private static final int LONGEST_KIND = 60;
    private static final BigDecimal FURTHEST_KM = new BigDecimal("1000");
    private static final BigDecimal KM_OF_A_MILE = new BigDecimal("1.609344"); // exact by definition (1959)
    private static final List<Integer> USUAL_MINUTES = List.of(30, 50, 60, 90);

    private record What(Strength strength, String kind) {}

    private final WorkoutService workouts;

    WorkoutWords(WorkoutService workouts) {
        this.workouts = workouts;
    }

    Optional<Reading> read(Ui ui, HealthMemory memory, Line line) {
        var kinds = memory.kinds(ui.language());
        return NotDone.of(line)
                .map(why -> Confirmed.in(line)
                        .map(sure -> told(ui, kinds, sure))
                        .orElseGet(() -> notDone(ui, kinds, line, why)))
                .orElseGet(() -> told(ui, kinds, line));
    }

    private Optional<Reading> told(Ui ui, WorkoutKinds kinds, Line line) {
        var named = line.named(WORDS).map(Taken::rest);
        return named.isPresent() ? named(ui, kinds, named.get()) : unnamed(ui, kinds, line);
    }

    /** What was not done is no record; but the words may be about something else. */
    private Optional<Reading> notDone(Ui ui, WorkoutKinds kinds, Line line, NotDone why) {
        var reason = ui.text("health.capture.workout.not-done", why);
        if (why != NotDone.INSTEAD
                && line.amount(MINUTES).isPresent()
                && told(ui, kinds, line).orElse(null) instanceof Reading.Entry entry) {
            var done = new Option(entry.what(), entry.line() + " " + ui.text("health.capture.sure"));
            return Optional.of(new Reading.Question(
                    entry.strength(), reason + " " + ui.text("health.capture.workout.after-all"), List.of(done)));
        }
        return kinds.find(line)
                .or(() -> line.find(WORDS))
                .map(taken -> new Reading.Hint(
                        saysNoMore(taken.rest()) ? Strength.NAMED : Strength.SHAPED,
                        reason,
                        ui.text("health.example.workout")));
    }

    private static boolean saysNoMore(Line line) {
        return line.pieces().stream().allMatch(piece -> NotDone.isDenied(piece) || Padding.isIt(piece));
    }

    private static Reading hint(Ui ui, String text) {
        return new Reading.Hint(Strength.NAMED, ui.text(text), ui.text("health.example.workout"));
    }

    private Optional<Reading> named(Ui ui, WorkoutKinds kinds, Line line) {
        if (line.pieces().stream().limit(1).anyMatch(WorkoutWords::isTurn)) {
            return Optional.empty();
        }
        var kind = kinds.find(line).or(() -> firstWord(line));
        return Optional.of(kind.map(taken -> done(ui, new What(Strength.NAMED, taken.what()), taken.rest()))
                .orElseGet(() -> minutes(Strength.NAMED, line)
                        .map(taken -> whichKind(ui, kinds, taken))
                        .orElseGet(() -> hint(ui, "health.capture.workout.missing"))));
    }

    private static boolean isTurn(Piece piece) {
        return TURNS.contains(piece.read());
    }

    /** A kind that nobody heard of yet. */
    private static Optional<Taken<String>> firstWord(Line line) {
        return words(line).stream()
                .filter(piece -> piece.typed().length() <= LONGEST_KIND
                        && !FIGURES.matcher(piece.read()).matches()
                        && !PLACE.matcher(piece.read()).matches())
                .findFirst()
                .map(piece -> new Taken<>(piece.typed(), line.without(piece)));
    }

    private static List<Piece> words(Line line) {
        return line.pieces().stream()
                .filter(piece ->
                        piece.amount() == null && !WHEN.matcher(piece.read()).matches() && !Padding.isIt(piece))
                .toList();
    }

    private Optional<Reading> unnamed(Ui ui, WorkoutKinds kinds, Line line) {
        var words = words(line);
        if (words.isEmpty() || words.stream().anyMatch(WorkoutWords::isTurn)) {
            return Optional.empty();
        }
        var kind = words.stream()
                                        .filter(piece ->
                                                !FIGURES.matcher(piece.read()).matches())
                                        .count()
                                == 1
                        || line.amount(MINUTES, KM, KILO, MILES).isPresent()
                        || line.either(MINUTES).isPresent()
                ? kinds.find(line).filter(taken -> isAtAnEnd(words, taken.rest()))
                : Optional.<Taken<String>>empty();
        return kind.map(taken -> done(ui, new What(Strength.SHAPED, taken.what()), taken.rest()))
                .or(() -> unknown(ui, line, words));
    }

    private static boolean isAtAnEnd(List<Piece> words, Line rest) {
        return !rest.pieces().contains(words.getFirst()) || !rest.pieces().contains(words.getLast());
    }

    private static Optional<Taken<Amount>> minutes(Strength strength, Line line) {
        var minutes = line.amount(MINUTES);
        return minutes.isEmpty() && strength == Strength.NAMED ? line.amount(BARE) : minutes;
    }

    private Reading done(Ui ui, What what, Line line) {
        var question = ui.text("health.capture.workout.minutes", Map.of("kind", what.kind()));
        var either =
                line.either(MINUTES).filter(both -> both.what().stream().allMatch(each -> isDuration(each.whole())));
        if (either.isPresent()) {
            return howLong(
                    ui,
                    what,
                    question,
                    either.get().what().stream().map(Amount::whole).toList(),
                    either.get().rest());
        }
        var minutes = minutes(what.strength(), line);
        if (minutes.isEmpty()) {
            var bare = line.amount(BARE).filter(taken -> isDuration(taken.what().whole()));
            return bare.map(taken ->
                            howLong(ui, what, question, List.of(taken.what().whole()), taken.rest()))
                    .orElseGet(() -> howLong(ui, what, question, USUAL_MINUTES, line));
        }
        int length = minutes.get().what().whole();
        var rest = minutes.get().rest();
        if (rest.amount(MINUTES).isPresent()
                || (rest.amount(TIMES).isPresent() && rest.find(EACH).isPresent())) {
            return new Reading.Hint(
                    what.strength(), ui.text("health.capture.workout.each"), line(ui, what.kind(), length, ""));
        }
        if (!minutes.get().what().isWhole()) {
            var below = minutes.get().what().value().intValue();
            var whole =
                    IntStream.rangeClosed(Math.max(1, below), below + 1).boxed().toList();
            return howLong(ui, what, question, whole, rest);
        }
        if (!isDuration(length)) {
            var likelier = length > DAY_MINUTES && length / 10 <= DAY_MINUTES ? List.of(length / 10) : USUAL_MINUTES;
            return howLong(
                    ui, what, ui.text("health.capture.doubt", Map.of("what", ui.minutes(length))), likelier, rest);
        }
        return entry(ui, what, length, rest);
    }

    private static boolean isDuration(int minutes) {
        return minutes >= 1 && minutes <= DAY_MINUTES;
    }

    private Reading entry(Ui ui, What what, int minutes, Line line) {
        var distance = distance(what.kind(), line);
        if (distance.filter(taken -> taken.what().compareTo(FURTHEST_KM) > 0).isPresent()) {
            return howFar(ui, what, minutes, distance.get());
        }
        var effort = distance.map(Taken::rest)
                .orElse(line)
                .amount(EFFORT)
                .filter(taken -> taken.what().isWhole() && taken.what().whole() <= HARDEST);
        var rest = effort.map(Taken::rest).or(() -> distance.map(Taken::rest)).orElse(line);
        var draft = new WorkoutDraft(
                line.day(),
                what.kind(),
                minutes,
                effort.map(taken -> taken.what().whole()).orElse(null),
                distance.map(Taken::what).orElse(null),
                Padding.note(rest),
                false);
        return new Reading.Entry(
                what.strength(),
                said(ui, draft),
                draft.note(),
                Padding.isAllOf(rest)
                        || (words(rest).isEmpty() && rest.pieces().stream().allMatch(piece -> piece.amount() == null)),
                line(ui, what.kind(), minutes, Padding.note(line)),
                () -> new Reading.Saved(
                        "/health/workouts/" + workouts.add(draft).id() + "/deletion"));
    }

    private static Optional<Taken<BigDecimal>> distance(String kind, Line line) {
        return line.amount(
                        WorkoutKinds.moves(kind) ? new Amount.Unit[] {KM, KILO, MILES} : new Amount.Unit[] {KM, MILES})
                .map(taken -> new Taken<>(km(taken.what()), taken.rest()))
                .filter(taken -> taken.what().signum() > 0);
    }

    /** A comma may have been meant as a point: {@code 5,000km}. */
    private Reading howFar(Ui ui, What what, int minutes, Taken<BigDecimal> distance) {
        var note = Padding.note(distance.rest());
        var options = Stream.of(distance.what().movePointLeft(3).toPlainString() + "km " + note, note)
                .map(more ->
                        entry(ui, what, minutes, Line.of(more, distance.rest().day())))
                .flatMap(reading -> reading instanceof Reading.Entry entry
                        ? Stream.of(new Option(entry.what(), entry.line()))
                        : Stream.<Option>of())
                .toList();
        return new Reading.Question(
                what.strength(),
                ui.text("health.capture.doubt", Map.of("what", ui.number(distance.what()) + "\u00a0km")),
                options);
    }

    private static BigDecimal km(Amount distance) {
        return distance.unit() == MILES
                ? distance.value().multiply(KM_OF_A_MILE).setScale(2, RoundingMode.HALF_UP)
                : distance.value();
    }

    private static String said(Ui ui, WorkoutDraft draft) {
        var distance = draft.distanceKm();
        var effort = draft.effort();
        return ui.text(
                "health.capture.workout",
                Map.of(
                        "kind",
                        draft.kind(),
                        "minutes",
                        ui.minutes(draft.minutes()),
                        "distance",
                        distance == null ? "none" : ui.number(distance),
                        "effort",
                        effort == null ? "none" : ui.number(effort)));
    }

    private static String line(Ui ui, String kind, int minutes, String more) {
        return ui.text(
                        "health.capture.workout.line",
                        Map.of("kind", kind, "minutes", Integer.toString(minutes), "more", more))
                .strip();
    }

    private static Reading howLong(Ui ui, What what, String question, List<Integer> minutes, Line rest) {
        var options = minutes.stream()
                .map(length -> new Option(ui.minutes(length), line(ui, what.kind(), length, Padding.note(rest))))
                .toList();
        return new Reading.Question(what.strength(), question, options);
    }

    private static Reading whichKind(Ui ui, WorkoutKinds kinds, Taken<Amount> minutes) {
        var options = kinds.proposed().stream()
                .map(kind -> new Option(
                        kind,
                        line(ui, kind, minutes.what().whole(), minutes.rest().text())))
                .toList();
        return new Reading.Question(Strength.NAMED, ui.text("health.capture.workout.kind"), options);
    }

    /** A word with minutes or a weight is likely to be exercise, if of a kind not heard of yet. */
    private static Optional<Reading> unknown(Ui ui, Line line, List<Piece> words) {
        var minutes = line.amount(MINUTES)
                .filter(taken -> words.size() == 1)
                .map(taken -> taken.what().whole());
        var lifted = line.amount(KG, LB, KILO).map(taken -> USUAL_MINUTES.getFirst());
        return minutes.or(() -> lifted)
                .map(length -> new Reading.Hint(
                        Strength.SHAPED,
                        ui.text("health.capture.workout.unknown"),
                        line(ui, words.getFirst().typed(), length, "")));
    }
}
