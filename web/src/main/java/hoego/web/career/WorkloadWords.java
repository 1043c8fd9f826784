package hoego.web.career;

import static hoego.web.Amount.Unit.BARE;
import static hoego.web.Amount.Unit.ITEMS;

import hoego.goals.career.WorkloadDraft;
import hoego.web.Amount;
import hoego.web.Capturing.Kind;
import hoego.web.Line;
import hoego.web.Line.Taken;
import hoego.web.NotYet;
import hoego.web.Reading;
import hoego.web.Reading.Option;
import hoego.web.Reading.Strength;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How people say how their week of work is: {@code 업무 4 에너지 2}, {@code load 4 energy 2}. */
@Singleton
final class WorkloadWords {

    private static final List<String> LOAD = List.of("업무", "업무 부하", "업무량", "부하", "load", "workload");
    private static final List<String> ENERGY = List.of("에너지", "기력", "energy");
    private static final List<String> ONLY =
            List.of("나만 할 수 있는 일", "나만 하는 일", "나만", "only i can do", "things only i can do", "only me");

    static final Kind KIND = new Kind("workload", LOAD, "/career/workloads/new");

    /** Says that it is not so, or not yet. */
    private static final Pattern NOT_SO = Pattern.compile("아님|아니.*|않.*|예정.*|목표.*|예상.*|될.*|내일|다음"
            + "|not|[a-z]+n't|never|goal|target|plan.*|will|would|might|maybe|if|expect.*");

    private static final Pattern ASKED = Pattern.compile(".*[?？][^\\p{L}\\d]*");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\d]+$");

    private static final int MOST = 5;
    private static final int MOST_THINGS = 99;
    private static final int LONGEST_NOTE = 500;

    private final LastWorkload word;

    WorkloadWords(LastWorkload word) {
        this.word = word;
    }

    Optional<Reading> read(Ui ui, Line line) {
        var load = figure(line, LOAD);
        var energy = figure(load.map(Taken::rest).orElse(line), ENERGY);
        if (load.isEmpty() && energy.isEmpty()) {
            return isBare(line) ? Optional.of(hint(ui, "career.capture.workload.missing")) : Optional.empty();
        }
        var rest = energy.or(() -> load).map(Taken::rest).orElse(line);
        if (!line.isTaken(rest, line.pieces().getFirst().place())
                && !line.isTaken(rest, line.pieces().getLast().place())) {
            return Optional.empty(); // amidst other words it is what they are about
        }
        var told = told(
                ui, load.map(Taken::what).orElse(null), energy.map(Taken::what).orElse(null), rest);
        return Optional.of(
                told instanceof Reading.Entry entry
                                && ASKED.matcher(line.text()).matches()
                        ? sure(ui, entry)
                        : told);
    }

    /** Whoever asks {@code load 4 energy 2?} may not say so. */
    private static Reading sure(Ui ui, Reading.Entry entry) {
        var line = MARKS.matcher(entry.line()).replaceFirst("");
        return new Reading.Question(
                Strength.NAMED, ui.text("career.capture.workload.sure"), List.of(new Option(entry.what(), line)));
    }

    /** {@code load}, and nothing else. */
    private static boolean isBare(Line line) {
        return line.named(LOAD).filter(taken -> taken.rest().isEmpty()).isPresent();
    }

    private static Reading hint(Ui ui, String text) {
        return new Reading.Hint(Strength.NAMED, ui.text(text), ui.text("career.example.workload"));
    }

    /** A word with its figure right behind it. */
    private static Optional<Taken<Amount>> figure(Line line, List<String> words) {
        return IntStream.range(0, line.pieces().size())
                .mapToObj(at -> line.from(at)
                        .named(words)
                        .filter(taken -> line.from(at)
                                .isTaken(taken.rest(), line.pieces().get(at).place()))
                        .filter(taken -> !taken.rest().isEmpty())
                        .flatMap(taken -> amount(taken.rest())
                                .map(amount -> new Taken<>(
                                        amount,
                                        line.without(
                                                at,
                                                line.pieces().size()
                                                        - taken.rest().pieces().size()
                                                        + 1)))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Amount> amount(Line line) {
        var amount = line.pieces().getFirst().amount();
        return amount != null && List.of(BARE, ITEMS).contains(amount.unit()) ? Optional.of(amount) : Optional.empty();
    }

    private Reading told(Ui ui, @Nullable Amount load, @Nullable Amount energy, Line rest) {
        if ((load != null && !isOnScale(load)) || (energy != null && !isOnScale(energy))) {
            return hint(ui, "career.capture.workload.scale");
        }
        if (NotYet.isAhead(rest)
                || rest.pieces().stream()
                        .anyMatch(piece -> NOT_SO.matcher(piece.read()).matches())) {
            return hint(ui, "career.capture.workload.not-so");
        }
        if (load == null) {
            return energy == null
                    ? hint(ui, "career.capture.workload.missing")
                    : asked(
                            ui,
                            "career.capture.workload.load",
                            "career.workload.load",
                            each -> line(ui, each, energy.whole(), rest.text()));
        }
        if (energy == null) {
            return asked(
                    ui,
                    "career.capture.workload.energy",
                    "career.workload.energy",
                    each -> line(ui, load.whole(), each, rest.text()));
        }
        return entry(ui, load.whole(), energy.whole(), rest);
    }

    private static boolean isOnScale(Amount amount) {
        return amount.unit() == BARE && amount.isWhole() && amount.whole() >= 1 && amount.whole() <= MOST;
    }

    private static Reading asked(Ui ui, String question, String scale, IntFunction<String> line) {
        var options = WorkloadPage.choices(ui, scale).stream()
                .map(choice -> new Option(choice.label(), line.apply(Integer.parseInt(choice.value()))))
                .toList();
        return new Reading.Question(Strength.NAMED, ui.text(question), options);
    }

    private Reading entry(Ui ui, int load, int energy, Line rest) {
        var only = figure(rest, ONLY)
                .filter(taken -> taken.what().isWhole() && taken.what().whole() <= MOST_THINGS);
        var note = only.map(Taken::rest).orElse(rest);
        if (note.text().length() > LONGEST_NOTE) {
            return hint(ui, "career.capture.workload.long");
        }
        var things = only.map(taken -> taken.what().whole()).orElse(null);
        var draft = new WorkloadDraft(rest.day(), load, energy, things, note.text());
        return new Reading.Entry(
                Strength.NAMED,
                ui.text(
                        "career.capture.workload",
                        Map.of("load", load, "energy", energy, "only", things == null ? "none" : ui.number(things))),
                note.text(),
                note.isEmpty(),
                line(ui, load, energy, rest.text()),
                () -> new Reading.Saved(word.say(draft)));
    }

    private static String line(Ui ui, int load, int energy, String more) {
        return ui.text(
                        "career.capture.workload.line",
                        Map.of("load", Integer.toString(load), "energy", Integer.toString(energy), "more", more))
                .strip();
    }
}
