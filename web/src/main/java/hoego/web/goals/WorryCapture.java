package hoego.web.goals;

import static java.util.stream.Collectors.joining;

import hoego.goals.WorryDraft;
import hoego.goals.WorryService;
import hoego.web.Capturing;
import hoego.web.Line;
import hoego.web.Line.Piece;
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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How people write down a worry: {@code 걱정 건강 허리 또 도질까봐}, {@code 이직 걱정}. Its area is named, or asked for. */
@Singleton
@Order(10)
final class WorryCapture implements Capturing {

    private static final List<String> WORDS = List.of("걱정", "걱정됨", "걱정된다", "걱정이다", "worry", "worried", "worries");
    private static final Kind KIND = new Kind("worry", WORDS, "/goals/worries/new");

    private static final Set<String> MINE = Set.of("my", "our", "the", "내", "우리");
    private static final List<String> DENIALS = Stream.concat(
                    Stream.of(
                                    "없음", "없다", "없어", "없어요", "없었음", "없었다", "안 함", "안 한다", "안 했음", "안 했다", "안 해", "안 해요",
                                    "안 됨", "안 된다", "안 돼", "안 돼요", "덜었다", "덜었음", "덜음", "덜어짐")
                            .flatMap(gone -> Stream.of("걱정 ", "걱정이 ", "걱정은 ").map(word -> word + gone)),
                    Stream.of(
                                    "no",
                                    "not",
                                    "not a",
                                    "not really",
                                    "no more",
                                    "don't",
                                    "do not",
                                    "didn't",
                                    "did not",
                                    "isn't a",
                                    "never",
                                    "no longer",
                                    "stopped")
                            .flatMap(not -> Stream.of("worry", "worried", "worries", "worrying")
                                    .map(word -> not + " " + word)))
            .toList();

    /** Says of a worry that is named before it that it is over, or less. */
    private static final Pattern OVER = Pattern.compile("(?:(?:이제|다|좀|많이|조금|거의) )*"
            + "(?:끝|끝[남났].*|사라[짐졌].*|없어[짐졌].*|덜[함하해].*|줄[음었].*|해결.*|안 ?[함해됨돼].*|없[음다어].*)"
            + "|(?:(?:is|are|was|all|now|it's) )*(?:over|gone|solved|resolved)|(?:not )?any ?more|no longer|no more");

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
        if (isDenied(line)) {
            return List.of(hint(ui, "goals.capture.worry.none"));
        }
        return line
                .named(WORDS)
                .map(Taken::rest)
                .map(words -> worry(ui, line, words))
                .or(() -> betweenAreaAndWords(ui, line))
                .stream()
                .toList();
    }

    /** {@code 걱정 없음}, {@code not worried}: a no right beside the word. */
    private static boolean isDenied(Line line) {
        return line.find(DENIALS).isPresent();
    }

    private static Reading hint(Ui ui, String text) {
        return new Reading.Hint(Strength.NAMED, ui.text(text), ui.text("goals.example.worry"));
    }

    /** {@code 커리어 걱정 이직해야 하나}: the area stands in front of the word. */
    private Optional<Reading> betweenAreaAndWords(Ui ui, Line line) {
        return line.isEmpty()
                ? Optional.empty()
                : area(line, line)
                        .flatMap(area -> area.rest()
                                .named(WORDS)
                                .filter(named -> !named.rest()
                                        .pieces()
                                        .contains(area.rest().pieces().getFirst()))
                                .filter(named -> named.rest().text().length() <= LONGEST)
                                .map(named -> entry(ui, new Taken<>(area.what(), named.rest()))));
    }

    private static boolean isAbout(Line line) {
        return !line.isEmpty() && line.pieces().getFirst().read().equals("about");
    }

    /** A sentence that names no more than an area is kept as a whole: {@code worried about my career}. */
    private Reading worry(Ui ui, Line sentence, Line words) {
        var line = isAbout(words) ? words.from(1) : words;
        var text = line.text();
        if (line.isEmpty() || text.length() > LONGEST) {
            return hint(ui, "goals.capture.worry.missing");
        }
        return area(line, isAbout(words) ? sentence : line)
                .map(named -> entry(ui, named))
                .orElseGet(() -> isOver(line) ? hint(ui, "goals.capture.worry.none") : asked(ui, line));
    }

    private static boolean isOver(Line line) {
        return OVER.matcher(line.pieces().stream().map(Piece::read).collect(joining(" ")))
                .matches();
    }

    /**
     * The area that stands in front, if one does; a {@code my} before it is no more than that.
     *
     * @param alone what is left if nothing else is said
     */
    private Optional<Taken<String>> area(Line line, Line alone) {
        var words = line.pieces().size() > 1
                        && MINE.contains(line.pieces().getFirst().read())
                ? line.from(1)
                : line;
        return lifeAreas.all().stream()
                .flatMap(area -> words
                        .named(area.names())
                        .filter(named ->
                                !named.rest().pieces().contains(words.pieces().getFirst()))
                        .map(named -> new Taken<>(area.name(), named.rest().isEmpty() ? alone : named.rest()))
                        .stream())
                .findFirst();
    }

    private Reading entry(Ui ui, Taken<String> named) {
        if (isOver(named.rest())) {
            return hint(ui, "goals.capture.worry.none");
        }
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
