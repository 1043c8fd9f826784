package hoego.web.goals;

import static java.util.stream.Collectors.joining;

import hoego.goals.KnownPrinciple;
import hoego.goals.KnownPrinciples;
import hoego.goals.NotDoingDraft;
import hoego.goals.NotDoingKind;
import hoego.goals.NotDoingService;
import hoego.web.Capturing;
import hoego.web.Line;
import hoego.web.Line.Taken;
import hoego.web.NotYet;
import hoego.web.Reading;
import hoego.web.Reading.Option;
import hoego.web.Reading.Strength;
import hoego.web.Ui;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How people write down what they put off, refused or handed over, with the principle or the reason: {@code 미룸 모니터링 개편 원칙
 * 2}, {@code hand over the index to Jin because she likes search}.
 */
@Singleton
@Order(12)
final class NotDoingCapture implements Capturing {

    private static final Kind KIND = new Kind("not-doing", NotDoingWords.ALL, "/goals/not-doing/new");
    private static final int LONGEST = 300;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REASON = 1000;
    private static final int MOST_OPTIONS = 9;

    private final NotDoingService all;
    private final KnownPrinciples principles;
    private final LifeAreas lifeAreas;

    NotDoingCapture(NotDoingService all, KnownPrinciples principles, LifeAreas lifeAreas) {
        this.all = all;
        this.principles = principles;
        this.lifeAreas = lifeAreas;
    }

    @Override
    public String area() {
        return GoalsArea.NAME;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(KIND);
    }

    @Override
    public List<Reading> read(Ui ui, Line line) {
        return NotYet.hasQuestionMark(line)
                ? List.of()
                : NotDoingWords.read(line).map(words -> reading(ui, words)).stream()
                        .toList();
    }

    private Reading reading(Ui ui, NotDoingWords words) {
        var named = lifeAreas.inFront(words.what());
        var what = named.map(Taken::rest).orElse(words.what());
        var meant = words.about(what);
        if (meant.text().isEmpty()
                || meant.text().length() > LONGEST
                || words.who().length() > LONGEST_NAME
                || words.reason().length() > LONGEST_REASON) {
            return hint(ui, "goals.capture.not-doing.missing");
        }
        return named.map(Taken::what)
                .or(() -> lifeAreas.onlyOneMeant(what))
                .map(area -> grounded(ui, meant, area))
                .orElseGet(() -> whichArea(ui, meant));
    }

    private static Reading hint(Ui ui, String text) {
        return new Reading.Hint(Strength.NAMED, ui.text(text), ui.text("goals.example.not-doing"));
    }

    private Reading grounded(Ui ui, NotDoingWords words, String area) {
        var number = words.principle();
        if (number == null && !words.reason().isEmpty()) {
            return entry(ui, words, area, null);
        }
        var known = principles.inForce(words.what().day());
        if (number != null) {
            return known.stream()
                    .filter(principle -> principle.number() == number)
                    .findFirst()
                    .map(principle -> entry(ui, words, area, principle))
                    .orElseGet(() -> hint(ui, "goals.capture.not-doing.no-principle"));
        }
        return known.isEmpty() ? hint(ui, "goals.capture.not-doing.ground") : whichPrinciple(ui, words, area, known);
    }

    private Reading entry(Ui ui, NotDoingWords words, String area, @Nullable KnownPrinciple principle) {
        var draft = new NotDoingDraft(
                words.kind(),
                words.text(),
                area,
                words.what().day(),
                words.who(),
                principle == null ? null : principle.id(),
                words.reason(),
                null);
        return new Reading.Entry(
                Strength.NAMED,
                ui.text(
                        "goals.capture.not-doing",
                        Map.of("kind", ui.text("goals.not-doing.kind", words.kind()), "area", ui.area(area))),
                words.text(),
                false,
                line(ui, words, area, words.principle()),
                () -> new Reading.Saved(NotDoingController.path(all.add(draft).id()) + "/deletion"));
    }

    private static String line(Ui ui, NotDoingWords words, String area, @Nullable Integer principle) {
        var who = words.who();
        var to = who.contains(" ") || words.kind() != NotDoingKind.HANDED_OVER
                ? "to " + who
                : ui.text("goals.capture.not-doing.to", Map.of("who", who));
        return Stream.of(
                        ui.text("goals.capture.not-doing.word", words.kind()),
                        ui.area(area),
                        words.text(),
                        who.isEmpty() ? "" : to,
                        principle == null
                                ? ""
                                : ui.text("goals.capture.not-doing.by", Map.of("number", Integer.toString(principle))),
                        words.reason().isEmpty()
                                ? ""
                                : ui.text("goals.capture.not-doing.because", Map.of("reason", words.reason())))
                .filter(part -> !part.isEmpty())
                .collect(joining(" "));
    }

    /** Which area? First those that the words speak of. */
    private Reading whichArea(Ui ui, NotDoingWords words) {
        var options = lifeAreas.all().stream()
                .sorted(Comparator.comparing(
                        area -> words.what().find(area.signs()).isEmpty()))
                .map(area -> new Option(ui.area(area.name()), line(ui, words, area.name(), words.principle())))
                .toList();
        return new Reading.Question(Strength.NAMED, ui.text("goals.capture.not-doing.area"), options);
    }

    private static Reading whichPrinciple(Ui ui, NotDoingWords words, String area, List<KnownPrinciple> known) {
        var options = known.stream()
                .limit(MOST_OPTIONS)
                .map(principle -> new Option(
                        PrincipleChoices.choice(principle).label(), line(ui, words, area, principle.number())))
                .toList();
        return new Reading.Question(Strength.NAMED, ui.text("goals.capture.not-doing.principle"), options);
    }
}
