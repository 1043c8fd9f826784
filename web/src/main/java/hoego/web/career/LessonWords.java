package hoego.web.career;

import static hoego.web.Amount.Unit.MINUTES;
import static java.util.stream.Collectors.joining;

import hoego.goals.career.LessonDraft;
import hoego.goals.career.LessonService;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How people write down a lesson: {@code 삽질 오버레이 MTU 3시간}, {@code lesson overlay MTU on Swarm 3h}, {@code TIL …}. */
@Singleton
final class LessonWords {

    /** At an end of the line. */
    private static final List<String> STRUGGLED =
            List.of("삽질", "삽질함", "삽질했다", "삽질했음", "삽질했어", "삽질했어요", "삽질했습니다", "삽질 노트");

    /** In front only: behind other words, a lesson is a class, and til an until. */
    private static final List<String> LEARNED =
            List.of("lesson", "lessons", "lesson learned", "lessons learned", "til", "i learned", "learned");

    static final Kind KIND = new Kind(
            "lesson", Stream.concat(STRUGGLED.stream(), LEARNED.stream()).toList(), "/career/lessons/new");

    /** In front, it says that the line is another record, even one about a struggle. */
    private static final Set<String> OTHERS = Set.of(
            "글감",
            "주제",
            "소재",
            "아이디어",
            "포스팅",
            "질문",
            "면접질문",
            "면접",
            "걱정",
            "성과",
            "원칙",
            "발표",
            "모임",
            "책",
            "읽음",
            "리뷰",
            "제출",
            "업무",
            "운동",
            "idea",
            "ask",
            "worry",
            "win",
            "read",
            "talk",
            "meeting",
            "review",
            "submitted");

    private static final String WORD = "삽질(?:은|이|도|을|는)? ?(?:\\S*(?:시간|분) ?(?:반 ?)?)?";
    private static final Pattern DENIED = Pattern.compile(".*" + WORD
            + "(?:(?:안|못) ?(?:함|했\\S*|한다|해|해요|하고 \\S+)|없(?:음|다|어|어요|었음|었다|었어|었어요|이 \\S+)|하지 ?않\\S*|아님|끝)"
            + "|(?:there (?:was|were|is|are) |i had |had )?(?:no|not a|without a?) ?(?:new )?(?:lessons?|til)\\b.*"
            + "|(?:lessons?|til) (?:none|nothing)");
    private static final Pattern AHEAD = Pattern.compile(".*" + WORD
            + "(?:예정\\S*|각|할 ?(?:듯\\S*|것 ?같\\S*|거\\S*|예정\\S*|까\\S*)|하겠\\S*|하려나|하기 ?싫\\S*)"
            + "|(?:lessons?|til)(?: \\S+)? tomorrow");

    private static final Pattern SPENT_BEHIND =
            Pattern.compile("걸[렸린림].*|날[렸린림].*|소요.*|낭비.*|씀|썼.*|쓴|동안|만에|lost|wasted|spent|gone|of my life");
    private static final Pattern SPENT_BEFORE = Pattern.compile(
            "took|lost|wasted|spent|cost|cost me|total|총|거의|장장|자그마치|약|about|almost|nearly|for|in|[-–:]");

    private static final List<String> LONG = List.of(
            "하루 종일",
            "하루종일",
            "온종일",
            "종일",
            "하루",
            "반나절",
            "한나절",
            "이틀",
            "밤새",
            "밤새도록",
            "all day",
            "whole day",
            "the whole day",
            "half a day",
            "half day",
            "all night",
            "two days",
            "a day",
            "hours");
    private static final List<String> UNTIMED = List.of("시간 모름", "시간모름", "time unknown");
    private static final List<Integer> LONG_MINUTES = List.of(240, 480, 720);

    private static final Pattern TAG = Pattern.compile("#[^\\s#,]*\\p{L}[^\\s#,]*");

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_TAGS = 200;

    /** What is told of a struggle, and how long it took; null where that is not said. */
    private record Timed(Line line, @Nullable Integer minutes) {}

    private final LessonService lessons;

    LessonWords(LessonService lessons) {
        this.lessons = lessons;
    }

    Optional<Reading> read(Ui ui, Line line) {
        var text = line.pieces().stream().map(Piece::read).collect(joining(" "));
        if (DENIED.matcher(text).matches()) {
            return Optional.of(hint(ui, "career.capture.lesson.denied"));
        }
        if (AHEAD.matcher(text).matches()) {
            return Optional.of(hint(ui, "career.capture.lesson.ahead"));
        }
        return named(line).map(words -> told(ui, words));
    }

    private static Optional<Line> named(Line line) {
        var first = line.pieces().getFirst().read();
        var learned = line.named(LEARNED)
                .filter(taken ->
                        line.isTaken(taken.rest(), line.pieces().getFirst().place()));
        return OTHERS.contains(first)
                ? Optional.empty()
                : learned.or(() -> line.named(STRUGGLED)).map(Taken::rest);
    }

    private static Reading hint(Ui ui, String text) {
        return new Reading.Hint(Strength.NAMED, ui.text(text), ui.text("career.example.lesson"));
    }

    private Reading told(Ui ui, Line words) {
        if (words.isEmpty()) {
            return hint(ui, "career.capture.lesson.missing");
        }
        var untimed = words.named(UNTIMED)
                .filter(taken -> !taken.rest().isEmpty())
                .map(taken -> new Timed(taken.rest(), null));
        if (untimed.isPresent()) {
            return entry(ui, untimed.get());
        }
        var either = either(words);
        if (either.isPresent()) {
            return howLong(
                    ui,
                    either.get().rest(),
                    either.get().what().stream().map(Amount::whole).toList());
        }
        return timed(words).map(timed -> entry(ui, timed)).orElseGet(() -> untold(ui, words));
    }

    /** Two lengths of which either may be meant, at the end: {@code 3~4시간}. */
    private static Optional<Taken<List<Amount>>> either(Line words) {
        return words.either(MINUTES)
                .filter(taken ->
                        words.isTaken(taken.rest(), words.pieces().getLast().place()))
                .filter(taken -> !taken.rest().isEmpty());
    }

    /** A length of time at the end, else in front, with the words that say it was lost. */
    private static Optional<Timed> timed(Line words) {
        return atTheEnd(words).or(() -> inFront(words));
    }

    private static Optional<Timed> atTheEnd(Line words) {
        int at = backwards(words, words.pieces().size(), SPENT_BEHIND) - 1;
        int start = backwards(words, Math.max(at, 0), SPENT_BEFORE);
        return start == 0
                ? Optional.empty()
                : time(words, at)
                        .map(time ->
                                new Timed(words.without(start, words.pieces().size()), time));
    }

    private static Optional<Timed> inFront(Line words) {
        int at = forwards(words, 0, SPENT_BEFORE);
        int end = forwards(words, at + 1, SPENT_BEHIND);
        return end >= words.pieces().size()
                ? Optional.empty()
                : time(words, at).map(time -> new Timed(words.without(0, end), time));
    }

    private static int backwards(Line words, int end, Pattern passed) {
        int at = end;
        while (at > 0 && passed.matcher(words.pieces().get(at - 1).read()).matches()) {
            at--;
        }
        return at;
    }

    private static int forwards(Line words, int start, Pattern passed) {
        int at = start;
        while (at < words.pieces().size()
                && passed.matcher(words.pieces().get(at).read()).matches()) {
            at++;
        }
        return at;
    }

    private static Optional<Integer> time(Line words, int at) {
        var amount = words.pieces().get(at).amount();
        return amount != null && amount.unit() == MINUTES && amount.isWhole() && !words.isPartOfWord(at)
                ? Optional.of(amount.whole())
                : Optional.empty();
    }

    /** Half a day or a night is asked for in hours; what says nothing of its time is a lesson all the same. */
    private Reading untold(Ui ui, Line words) {
        var isLong = words.named(LONG).filter(taken -> !taken.rest().isEmpty()).isPresent();
        if (isLong) {
            return howLong(ui, words, LONG_MINUTES);
        }
        return words.pieces().stream().allMatch(piece -> piece.amount() != null)
                ? hint(ui, "career.capture.lesson.missing")
                : entry(ui, new Timed(words, null));
    }

    private Reading howLong(Ui ui, Line words, List<Integer> minutes) {
        var timed = minutes.stream()
                .map(length -> new Option(ui.minutes(length), line(ui, words.text(), ui.minutes(length))));
        var untimed = new Option(
                ui.text("career.capture.lesson.untimed"),
                line(ui, words.text(), ui.text("career.capture.lesson.untimed.word")));
        return new Reading.Question(
                Strength.NAMED,
                ui.text("career.capture.lesson.hours"),
                Stream.concat(timed, Stream.of(untimed)).toList());
    }

    private Reading entry(Ui ui, Timed timed) {
        var minutes = timed.minutes();
        if (minutes != null && (minutes < 1 || minutes > LessonDraft.MOST_MINUTES)) {
            return howLong(ui, timed.line(), LONG_MINUTES);
        }
        var tags = timed.line().pieces().stream()
                .map(Piece::typed)
                .filter(typed -> TAG.matcher(typed).matches())
                .collect(joining(" "));
        var title = untagged(timed.line()).text();
        if (title.isEmpty()) {
            return hint(ui, "career.capture.lesson.missing");
        }
        if (title.length() > LONGEST_TITLE || tags.length() > MOST_TAGS) {
            return hint(ui, "career.capture.lesson.long");
        }
        var draft = new LessonDraft(timed.line().day(), title, "", "", "", minutes, tags);
        var time = minutes == null ? ui.text("career.capture.lesson.untimed.word") : ui.minutes(minutes);
        return new Reading.Entry(
                Strength.NAMED,
                ui.text("career.capture.lesson", Map.of("time", minutes == null ? "none" : ui.minutes(minutes))),
                timed.line().text(),
                false,
                line(ui, timed.line().text(), time),
                () -> new Reading.Saved("/career/lessons/" + lessons.add(draft).id() + "/deletion"));
    }

    private static Line untagged(Line line) {
        var rest = line;
        for (var piece : line.pieces()) {
            rest = TAG.matcher(piece.typed()).matches() ? rest.without(piece) : rest;
        }
        return rest;
    }

    private static String line(Ui ui, String words, String time) {
        return ui.text("career.capture.lesson.word") + " " + words + " " + time;
    }
}
