package hoego.web.goals;

import hoego.goals.WorryDraft;
import hoego.goals.WorryService;
import hoego.web.Capturing;
import hoego.web.Line;
import hoego.web.Line.Taken;
import hoego.web.Reading;
import hoego.web.Reading.Option;
import hoego.web.Reading.Strength;
import hoego.web.Ui;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How people write down a worry: {@code 걱정 건강 허리 또 도질까봐}, {@code 이직 걱정}. Its area is named, or asked for. */
@Singleton
@Order(2)
final class WorryCapture implements Capturing {

    private static final List<String> WORDS = List.of("걱정", "걱정됨", "걱정된다", "걱정이다", "worry", "worried", "worries");
    private static final Kind KIND = new Kind("worry", WORDS, "/goals/worries/new");

    private static final int LONGEST = 300;

    private final WorryService worries;
    private final LifeAreas lifeAreas;

    WorryCapture(WorryService worries, LifeAreas lifeAreas) {
        this.worries = worries;
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
        return line.named(WORDS).map(named -> worry(ui, named.rest())).stream().toList();
    }

    private Reading worry(Ui ui, Line line) {
        var text = line.text();
        if (line.isEmpty() || text.length() > LONGEST) {
            return new Reading.Hint(
                    Strength.NAMED, ui.text("goals.capture.worry.missing"), ui.text("goals.example.worry"));
        }
        return area(line).map(named -> entry(ui, named)).orElseGet(() -> asked(ui, line));
    }

    /** The area that stands in front, if one does. */
    private Optional<Taken<String>> area(Line line) {
        return lifeAreas.all().stream()
                .flatMap(area -> line
                        .named(area.names())
                        .filter(named ->
                                !named.rest().pieces().contains(line.pieces().getFirst()))
                        .map(named -> new Taken<>(area.name(), named.rest().isEmpty() ? line : named.rest()))
                        .stream())
                .findFirst();
    }

    private Reading entry(Ui ui, Taken<String> named) {
        var words = named.rest().text();
        var draft = new WorryDraft(named.what(), words, named.rest().day(), null);
        return new Reading.Entry(
                Strength.NAMED,
                ui.text("goals.capture.worry", Map.of("area", ui.area(named.what()))),
                words,
                false,
                line(ui, named.what(), words),
                () -> new Reading.Saved("/goals/worries/" + worries.add(draft).id() + "/deletion"));
    }

    private static String line(Ui ui, String area, String words) {
        return ui.text("goals.capture.worry.word") + " " + ui.area(area) + " " + words;
    }

    /** Which area? First those that the words speak of. */
    private Reading asked(Ui ui, Line line) {
        var options = lifeAreas.all().stream()
                .sorted(Comparator.comparing(area -> line.find(area.signs()).isEmpty()))
                .map(area -> new Option(ui.area(area.name()), line(ui, area.name(), line.text())))
                .toList();
        return new Reading.Question(Strength.NAMED, ui.text("goals.capture.worry.area"), options);
    }
}
