package hoego.web.goals;

import static hoego.web.Amount.Unit.BARE;
import static hoego.web.Amount.Unit.MINUTES;

import hoego.goals.Worry;
import hoego.goals.WorryActionDraft;
import hoego.goals.WorryActionService;
import hoego.goals.WorryService;
import hoego.web.Capturing;
import hoego.web.Line;
import hoego.web.Line.Taken;
import hoego.web.NotYet;
import hoego.web.Reading;
import hoego.web.Reading.Option;
import hoego.web.Reading.Strength;
import hoego.web.Shortened;
import hoego.web.Ui;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How people note what they did about a worry: {@code 실천 건강 검진 예약 30분}, {@code action career asked a senior 1h}. Of several
 * worries that are open, it asks which one.
 */
@Singleton
@Order(11)
final class ActionCapture implements Capturing {

    private static final List<String> KOREAN = List.of("실천", "실천함", "실천했다", "실천했음");
    private static final List<String> ENGLISH = List.of("action");
    private static final Kind KIND = new Kind(
            "worry-action", Stream.concat(KOREAN.stream(), ENGLISH.stream()).toList(), "/goals/worries");

    private static final Set<String> WORRY = Set.of("걱정", "worry");
    private static final int LONGEST = 300;
    private static final int LONGEST_LABEL = 40;
    private static final int MOST_OPTIONS = 9;

    private final WorryService worries;
    private final WorryActionService actions;
    private final LifeAreas lifeAreas;

    ActionCapture(WorryService worries, WorryActionService actions, LifeAreas lifeAreas) {
        this.worries = worries;
        this.actions = actions;
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
    public List<Kind> exemplary(Ui ui) {
        return kinds().stream().filter(kind -> isExemplary(ui, kind)).toList();
    }

    @Override
    public List<Reading> read(Ui ui, Line line) {
        return words(line).map(words -> reading(ui, words)).stream().toList();
    }

    private static Optional<Line> words(Line line) {
        return line.named(ENGLISH)
                .filter(taken ->
                        line.isTaken(taken.rest(), line.pieces().getFirst().place()))
                .or(() -> line.named(KOREAN))
                .map(Taken::rest);
    }

    private Reading reading(Ui ui, Line words) {
        if (NotYet.isAhead(words) || NotYet.isPutOff(words) || NotYet.hasQuestionMark(words)) {
            return hint(ui, "goals.capture.action.not-done");
        }
        var chosen = chosen(words);
        var about = chosen == null ? lifeAreas.inFront(words) : Optional.<Taken<String>>empty();
        var told = chosen == null ? about.map(Taken::rest).orElse(words) : words.from(2);
        var minutes = minutes(told);
        var what = minutes == null ? told : told.upTo(told.pieces().size() - 1);
        if (what.text().isEmpty() || what.text().length() > LONGEST) {
            return hint(ui, "goals.capture.action.missing");
        }
        if (minutes != null && (minutes < 1 || minutes > WorryActionDraft.MOST_MINUTES)) {
            return hint(ui, "goals.capture.action.minutes");
        }
        var open = worries.open(about.map(Taken::what).orElse(""), words.day(), MOST_OPTIONS).stream()
                .filter(worry -> chosen == null || worry.id() == chosen)
                .toList();
        return switch (open.size()) {
            case 0 -> hint(ui, "goals.capture.action.no-worry");
            case 1 -> entry(ui, open.getFirst(), what, minutes);
            default -> asked(ui, open, what, minutes);
        };
    }

    /** The number of the worry, as an answer to the question names it. */
    private static @Nullable Long chosen(Line words) {
        if (words.pieces().size() < 3
                || !WORRY.contains(words.pieces().getFirst().read())) {
            return null;
        }
        var amount = words.pieces().get(1).amount();
        return amount != null && amount.unit() == BARE && amount.isWhole() ? (long) amount.whole() : null;
    }

    /** How long it took, where that ends the line. */
    private static @Nullable Integer minutes(Line words) {
        var last = words.pieces().size() - 1;
        var amount = last < 1 ? null : words.pieces().get(last).amount();
        return amount != null && amount.unit() == MINUTES && amount.isWhole() && !words.isPartOfWord(last)
                ? amount.whole()
                : null;
    }

    private static Reading hint(Ui ui, String text) {
        return new Reading.Hint(Strength.NAMED, ui.text(text), ui.text("goals.example.worry-action"));
    }

    private Reading entry(Ui ui, Worry worry, Line what, @Nullable Integer minutes) {
        var draft = new WorryActionDraft(what.text(), what.day(), null, minutes);
        var said = ui.text("goals.capture.action", Map.of("worry", Shortened.words(worry.words(), LONGEST_LABEL)));
        return new Reading.Entry(
                Strength.NAMED,
                minutes == null
                        ? said
                        : ui.text("goals.capture.action.timed", Map.of("action", said, "time", ui.minutes(minutes))),
                what.text(),
                false,
                line(ui, worry, what, minutes),
                () -> new Reading.Saved("/goals/worries/" + worry.id() + "/actions/"
                        + actions.add(worry, draft).id() + "/deletion"));
    }

    private static String line(Ui ui, Worry worry, Line what, @Nullable Integer minutes) {
        return ui.text("goals.capture.action.word") + " " + ui.text("goals.capture.worry.word") + " " + worry.id() + " "
                + what.text() + (minutes == null ? "" : " " + ui.minutes(minutes));
    }

    private static Reading asked(Ui ui, List<Worry> open, Line what, @Nullable Integer minutes) {
        var options = open.stream()
                .map(worry -> new Option(
                        ui.area(worry.area()) + " · " + Shortened.words(worry.words(), LONGEST_LABEL),
                        line(ui, worry, what, minutes)))
                .toList();
        return new Reading.Question(Strength.NAMED, ui.text("goals.capture.action.which"), options);
    }
}
