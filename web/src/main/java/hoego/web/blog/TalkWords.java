package hoego.web.blog;

import static hoego.web.Amount.Unit.MINUTES;

import hoego.blog.TalkDraft;
import hoego.blog.TalkService;
import hoego.web.Amount;
import hoego.web.Capturing.Kind;
import hoego.web.Line;
import hoego.web.Line.Taken;
import hoego.web.Reading;
import hoego.web.Reading.Strength;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How people write down a talk: {@code 발표 12분 질문 3개}, {@code talk 12m 3 questions}. */
@Singleton
final class TalkWords {

    private static final List<String> WORDS =
            List.of("발표", "발표함", "발표했다", "발표했음", "발표했어요", "talk", "gave a talk", "presented", "presentation");

    /** May be personal training as well. */
    private static final Pattern EITHER = Pattern.compile("pt|피티|ppt|프레젠테이션");

    /** Of the words one may slip in, none that is a slip of walking. */
    static final Kind KIND = new Kind("talk", List.of("발표", "presented", "presentation"), "/blog/talks/new");

    /** It was prepared, heard, put off or is to come: no talk was given. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "준비.*|자료.*|연습.*|리허설.*|예정.*|취소.*|연기.*|미[뤘룸뤄].*|못.*|안|안[함했해하].*|않.*|불참.*|빠[짐졌].*|건너.*|스킵.*|패스|펑크.*|포기.*|넘[김겼].*|없음|들[음은었].*|듣.*|해야.*|하기로.*|할.*"
                    + "|내일.*|모레|다음.*|후|전|뒤|나중에|이따.*|대본.*|슬라이드.*|신청.*|불안.*|걱정.*|대신.*"
                    + "|prep.*|practi[cs].*|rehears.*|slides?|cancel.*|not|no|never|tomorrow|will|plan.*|next|to|with|heard|watched|attended"
                    + "|should|must|before|after|instead|[a-z]+n't|skip.*|miss(?:ed)?|postpon.*|called|later|todo|refused|declined|waiting");

    private static final Pattern QUESTIONS =
            Pattern.compile("(?:질문|questions?):? ?(?<after>\\d{1,3}) ?개?(?:를|을)?(?: ?(?:받음|받았[다음].*))?"
                    + "|(?<before>\\d{1,3}) ?(?:개의 )?(?:질문|questions?)|(?<none>질문 ?(?:은 )?없[음었].*|no questions?)");
    private static final int LONGEST_WORDS = 4;
    private static final int LONGEST = 600;
    private static final int LONGEST_TITLE = 200;

    private final TalkService talks;

    TalkWords(TalkService talks) {
        this.talks = talks;
    }

    Optional<Reading> read(Ui ui, Line line) {
        if (line.isEmpty() || Marked.isAsked(line)) {
            return Optional.empty();
        }
        return line.named(WORDS)
                .map(Taken::rest)
                .flatMap(rest -> named(ui, rest))
                .or(() -> perhaps(ui, line));
    }

    private Optional<Reading> named(Ui ui, Line rest) {
        var asked = questions(rest);
        var told = asked == null ? rest : asked.rest();
        if (told.pieces().stream()
                        .anyMatch(piece -> OTHERWISE.matcher(piece.read()).matches())
                || told.either(MINUTES).isPresent()) {
            return Optional.empty();
        }
        var minutes = told.amount(MINUTES);
        if (minutes.isEmpty()) {
            return asked != null || told.isEmpty() ? Optional.of(hint(ui)) : Optional.empty();
        }
        return Optional.of(given(
                ui,
                Strength.NAMED,
                minutes(minutes.get().what()),
                asked == null ? 0 : asked.what(),
                minutes.get().rest()));
    }

    /** How many questions were asked, wherever that stands; null if it is not said. */
    private static @Nullable Taken<Integer> questions(Line line) {
        var pieces = line.pieces().size();
        return IntStream.range(0, pieces)
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(1, Math.min(LONGEST_WORDS, pieces - from))
                        .map(length -> Math.min(LONGEST_WORDS, pieces - from) + 1 - length)
                        .mapToObj(length -> questions(line, from, from + length)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Taken<Integer>> questions(Line line, int from, int to) {
        var words = Marked.read(line.without(to, line.pieces().size()).from(from));
        var asked = QUESTIONS.matcher(words);
        if (!asked.matches()) {
            return Optional.empty();
        }
        var figure = asked.group("after") == null ? asked.group("before") : asked.group("after");
        return Optional.of(new Taken<>(figure == null ? 0 : Integer.parseInt(figure), line.without(from, to)));
    }

    private Optional<Reading> perhaps(Ui ui, Line line) {
        return line.pieces().size() == 2
                        && line.pieces().stream()
                                .anyMatch(piece -> EITHER.matcher(piece.read()).matches())
                ? line.amount(MINUTES)
                        .map(minutes -> given(
                                ui,
                                Strength.SHAPED,
                                minutes(minutes.what()),
                                0,
                                minutes.rest().without(0, 1)))
                : Optional.empty();
    }

    /** None where there is a part of one. */
    private static int minutes(Amount length) {
        return length.isWhole() ? length.whole() : 0;
    }

    private Reading given(Ui ui, Strength strength, int minutes, int questions, Line rest) {
        var title = rest.text();
        if (minutes < 1 || minutes > LONGEST || title.length() > LONGEST_TITLE) {
            return hint(ui);
        }
        var draft = new TalkDraft(rest.day(), minutes, title, null, null, "", questions, "", "", "");
        var told = Map.of("minutes", minutes, "time", ui.minutes(minutes), "questions", questions);
        return new Reading.Entry(
                strength,
                ui.text("blog.capture.talk", told),
                title,
                title.isEmpty(),
                (ui.text("blog.capture.talk.line", told) + " " + title).strip(),
                () -> new Reading.Saved("/blog/talks/" + talks.add(draft).id() + "/deletion"));
    }

    private static Reading hint(Ui ui) {
        return new Reading.Hint(Strength.NAMED, ui.text("blog.capture.talk.missing"), ui.text("blog.example.talk"));
    }
}
