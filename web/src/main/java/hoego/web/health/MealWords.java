package hoego.web.health;

import static java.util.Objects.requireNonNull;

import hoego.health.Adherence;
import hoego.health.MealDay;
import hoego.health.MealDayDraft;
import hoego.health.MealDayService;
import hoego.web.Capturing.Kind;
import hoego.web.Line;
import hoego.web.Line.Taken;
import hoego.web.NotYet;
import hoego.web.Reading;
import hoego.web.Reading.Option;
import hoego.web.Reading.Strength;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How people write down a day's eating: {@code 식단 지킴}, {@code 저녁 치킨 ㅠㅠ}, {@code meals kept}. */
@Singleton
final class MealWords {

    private static final List<String> WORDS = List.of("식단", "식사", "meals", "meal", "diet");
    private static final List<String> MEALS =
            List.of("아침", "점심", "저녁", "야식", "간식", "회식", "breakfast", "lunch", "dinner", "supper", "snack");
    private static final Map<String, Adherence> HOW = how();

    /** Says of a day that was spoken of already that this is the word that counts. */
    private static final List<String> INSTEAD = List.of("바꿈", "instead");

    /** Takes back or limits what another word says. */
    private static final Pattern QUALIFIED = Pattern.compile(
            "안|못|(?:안|못)(?:됨|됐|돼|되|지|먹|함|했|하).*|않.*|아님|아니.*|실패.*|빼고|제외.*|말고|거의|다|대충|대체로|예정.*|목표.*|다짐.*|내일"
                    + "|not|never|[a-z]+n't|failed|except|but|mostly|almost|nearly|hardly|barely|will|should|want|tomorrow");

    private static final Pattern TEARS = Pattern.compile("[ㅠㅜ]");

    static final Kind KIND = new Kind("meal-day", WORDS, "/health/meal-days/new");

    private final MealDayService mealDays;
    private final LastWord word;

    MealWords(MealDayService mealDays, LastWord word) {
        this.mealDays = mealDays;
        this.word = word;
    }

    private static Map<String, Adherence> how() {
        var how = new HashMap<String, Adherence>();
        Stream.of("계획대로", "kept", "as planned", "on plan", "to plan")
                .forEach(word -> how.put(word, Adherence.AS_PLANNED));
        Stream.of("일부", "일부 지킴", "반만", "반만 지킴", "partly", "partly kept", "half")
                .forEach(word -> how.put(word, Adherence.PARTLY));
        Stream.of("벗어남", "어김", "어겼다", "어겼음", "망함", "망했다", "망했음", "off", "off plan", "broken", "broke", "cheated")
                .forEach(word -> how.put(word, Adherence.OFF));
        for (var kept : List.of("지킴", "지켰다", "지켰음", "지켰어", "지켰어요", "지켰습니다")) {
            Stream.of("", "잘 ", "다 ").forEach(degree -> how.put(degree + kept, Adherence.AS_PLANNED));
            Stream.of("안 ", "못 ").forEach(not -> how.put(not + kept, Adherence.OFF));
        }
        for (var not : List.of("못함", "못했다", "못했음", "못했어", "못했어요", "않음", "않았다", "않았음", "않았어", "않았어요")) {
            how.put("지키지 " + not, Adherence.OFF);
        }
        for (var not : List.of("not", "never", "wasn't", "weren't", "was not", "were not")) {
            Stream.of("kept", "as planned", "on plan", "to plan")
                    .forEach(kept -> how.put(not + " " + kept, Adherence.OFF));
        }
        Stream.of("didn't keep", "did not keep").forEach(word -> how.put(word, Adherence.OFF));
        return Map.copyOf(how);
    }

    Optional<Reading> read(Ui ui, Line line) {
        var named = line.named(WORDS).map(Taken::rest);
        if (named.isPresent()) {
            return Optional.of(named.get()
                    .find(HOW.keySet())
                    .map(how -> told(ui, named.get(), requireNonNull(HOW.get(how.what())), how.rest()))
                    .orElseGet(() -> asked(ui, Strength.NAMED, named.get())));
        }
        return isMeal(line) ? Optional.of(asked(ui, Strength.SHAPED, line)) : Optional.empty();
    }

    /** What is taken back or limited by a further word, or told twice, is asked for, unless it was before. */
    private Reading told(Ui ui, Line words, Adherence how, Line more) {
        var sure = Confirmed.in(more);
        return isQualified(more) && sure.isEmpty()
                ? asked(ui, Strength.NAMED, words)
                : said(ui, how, sure.filter(rest -> isQualified(more)).orElse(more));
    }

    private static boolean isQualified(Line line) {
        return line.find(HOW.keySet()).isPresent()
                || NotYet.isAhead(line)
                || NotYet.isPutOff(line)
                || line.pieces().stream()
                        .anyMatch(piece -> QUALIFIED.matcher(piece.read()).matches());
    }

    private static boolean isMeal(Line line) {
        return line.pieces().size() > 1
                && line.upTo(1).find(MEALS).isPresent()
                && line.pieces().stream().allMatch(piece -> piece.amount() == null);
    }

    private static Reading asked(Ui ui, Strength strength, Line line) {
        var regretted =
                strength == Strength.SHAPED && TEARS.matcher(line.text()).find();
        var options = Stream.of(Adherence.values())
                .filter(how -> !regretted || how != Adherence.AS_PLANNED)
                .map(how -> new Option(ui.text("health.adherence", how), line(ui, how, more(ui, line))))
                .toList();
        return new Reading.Question(strength, ui.text("health.capture.meal-day.asked"), options);
    }

    private Reading said(Ui ui, Adherence how, Line line) {
        var before = mealDays.on(line.day())
                .filter(day -> day.adherence() != how || !line.text().isEmpty());
        var instead = line.find(INSTEAD);
        if (before.isPresent() && instead.isEmpty()) {
            return replacing(ui, before.get(), how, line);
        }
        var rest = before.flatMap(day -> instead).map(Taken::rest).orElse(line);
        var draft = new MealDayDraft(line.day(), how, rest.text());
        return new Reading.Entry(
                Strength.NAMED,
                ui.text("health.capture.meal-day", how),
                draft.note(),
                rest.isEmpty(),
                line(ui, how, more(ui, rest)),
                () -> new Reading.Saved(word.say(draft)));
    }

    private static Reading replacing(Ui ui, MealDay before, Adherence how, Line line) {
        var text = ui.text(
                "health.capture.meal-day.before", Map.of("how", ui.text("health.adherence", before.adherence())));
        var label = ui.text("health.capture.meal-day.instead", Map.of("how", ui.text("health.adherence", how)));
        var more = (more(ui, line) + " " + ui.text("health.capture.instead")).strip();
        return new Reading.Question(Strength.NAMED, text, List.of(new Option(label, line(ui, how, more))));
    }

    /** What the answer to a question keeps of the line, such that it is not asked again. */
    private static String more(Ui ui, Line line) {
        return isQualified(line) ? Confirmed.with(ui, line.text()) : line.text();
    }

    private static String line(Ui ui, Adherence how, String more) {
        return ui.text(
                        "health.capture.meal-day.line",
                        Map.of("how", ui.text("health.capture.meal-day.word", how), "more", more))
                .strip();
    }
}
