package hoego.web.interviews;

import hoego.study.interviews.InterviewService;
import hoego.study.interviews.QuestionDraft;
import hoego.study.interviews.Topic;
import hoego.web.Capturing.Kind;
import hoego.web.Line;
import hoego.web.Line.Taken;
import hoego.web.Reading;
import hoego.web.Reading.Option;
import hoego.web.Reading.Strength;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How people write down a question: {@code ask jvm What is a safepoint?}, {@code 면접질문 jvm safepoint가 뭔가요}. A known topic
 * may stand in front; one that is not known is named by a colon behind it, or in quotes.
 */
@Singleton
final class QuestionWords {

    /** These say it by themselves. */
    private static final List<String> SURE =
            List.of("면접질문", "면접 질문", "interview question", "interview questions", "받은 질문");

    /** These may begin another sentence. */
    private static final List<String> WORDS = List.of("질문", "ask", "asked", "question");

    static final Kind KIND = new Kind(
            "question",
            List.of("면접질문", "질문", "interview question", "ask", "asked", "question"),
            QuestionController.LIST + "/new");

    /** How a sentence ends that asks. */
    private static final Pattern ASKING =
            Pattern.compile("[?？]|(?:뭔가요|인가요|나요|은가요|는가요?|을까요?|할까요?|될까요?|뭐지|뭔지|무엇|뭐야|뭐임)$");

    /** How one ends that asks if it is said to be a question. */
    private static final Pattern ASKED_FOR = Pattern.compile("(?:란|이란|차이|이유|원리|과정|방법|설명|일)$");

    private static final Pattern ASKING_ENGLISH = Pattern.compile(
            "(?:what|why|how|when|where|which|who|whom|explain|describe|is|are|does|do|can|tell)(?:\\b|').*");

    /** Says that nothing was asked, that it is still to be, or how much there was of it. */
    private static final Set<String> NOT_ASKED = Set.of(
            "없음", "없다", "없었음", "없었다", "없어요", "안", "못", "없이", "많음", "많았다", "많이", "어려움", "어려웠다", "준비", "정리", "no", "none",
            "nothing", "for", "about", "not", "never", "myself", "if", "to");

    private static final Pattern COUNT = Pattern.compile("\\d+ ?(?:개|가지|건|questions?)?");
    private static final Pattern NAMED_TOPIC = Pattern.compile(
            "(?:[\"“‘'](?<quoted>[^\"”’']{1,60})[\"”’']|#?(?<plain>[^\\s:：][^:：?]{0,59}))\\s*[:：](?!//)\\s*(?<rest>.+)");

    private static final int LONGEST = 500;
    private static final int MOST_WORDS_OF_TOPIC = 3;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final AskedQuestions asked;
    private final InterviewService interviews;

    QuestionWords(AskedQuestions asked, InterviewService interviews) {
        this.asked = asked;
        this.interviews = interviews;
    }

    Optional<Reading> read(Ui ui, InterviewsCapture.Memory memory, Line line) {
        var sure = line.named(SURE);
        if (sure.isPresent()) {
            return Optional.of(question(ui, memory, sure.get().rest(), true));
        }
        return line.named(WORDS)
                .filter(named -> isInFront(line, named)
                        || ASKING.matcher(named.rest().text()).find())
                .flatMap(named -> perhaps(ui, memory, named.rest()));
    }

    private static boolean isInFront(Line line, Taken<String> named) {
        return !named.rest().pieces().contains(line.pieces().getFirst());
    }

    /** What begins with a word that may mean something else: a question if it is put as one, or its topic is known. */
    private Optional<Reading> perhaps(Ui ui, InterviewsCapture.Memory memory, Line rest) {
        if (rest.isEmpty()) {
            return Optional.of(hint(ui));
        }
        var first = rest.pieces().getFirst().read();
        if (NOT_ASKED.contains(first)
                || rest.pieces().stream()
                        .anyMatch(piece -> Set.of("없음", "없었음", "없었다").contains(piece.read()))
                || COUNT.matcher(rest.text()).matches()) {
            return Optional.of(hint(ui));
        }
        return Optional.of(question(ui, memory, rest, false));
    }

    private static Reading hint(Ui ui) {
        return new Reading.Hint(
                Strength.NAMED, ui.text("interviews.capture.question.missing"), ui.text("interviews.example.question"));
    }

    private Reading question(Ui ui, InterviewsCapture.Memory memory, Line rest, boolean sure) {
        if (rest.isEmpty() || rest.text().length() > LONGEST) {
            return hint(ui);
        }
        var known = memory.topics().inFront(rest);
        if (known.isPresent()) {
            var words = known.get().rest();
            return words.isEmpty()
                    ? hint(ui)
                    : entry(ui, words, words.text(), known.get().what(), "");
        }
        var named = NAMED_TOPIC.matcher(rest.text());
        if (named.matches() && isName(named.group("quoted"), named.group("plain"))) {
            return underNamed(ui, memory, rest, named.group("quoted"), named.group("plain"), named.group("rest"));
        }
        return sure || isAsking(rest.text()) ? entry(ui, rest, rest.text(), null, "") : unsure(ui, rest);
    }

    private static boolean isAsking(String words) {
        return ASKING.matcher(words).find()
                || ASKED_FOR.matcher(words).find()
                || ASKING_ENGLISH.matcher(words.toLowerCase(Locale.ROOT)).matches();
    }

    /** A topic is a few words at most. */
    private static boolean isName(@Nullable String quoted, @Nullable String plain) {
        return quoted != null || (plain != null && BLANKS.split(plain.strip()).length <= MOST_WORDS_OF_TOPIC);
    }

    private Reading underNamed(
            Ui ui,
            InterviewsCapture.Memory memory,
            Line line,
            @Nullable String quoted,
            @Nullable String plain,
            String words) {
        var name = (quoted == null ? String.valueOf(plain) : quoted).strip();
        var exact = memory.topics().called(name);
        if (exact.isPresent()) {
            return entry(ui, line, words, exact.get(), "");
        }
        var near = quoted == null ? memory.topics().near(name) : Optional.<Topic>empty();
        if (near.isEmpty()) {
            return entry(ui, line, words, null, name);
        }
        return new Reading.Question(
                Strength.NAMED,
                ui.text("interviews.capture.question.near", Map.of("topic", name)),
                List.of(
                        new Option(near.get().name(), line(ui, near.get().name(), words)),
                        new Option(
                                ui.text("interviews.capture.question.new-topic", Map.of("topic", name)),
                                line(ui, "\"" + name + "\"", words))));
    }

    private static Reading unsure(Ui ui, Line rest) {
        return new Reading.Question(
                Strength.NAMED,
                ui.text("interviews.capture.question.sure"),
                List.of(new Option(
                        ui.text("interviews.capture.question.yes", Map.of("words", rest.text())),
                        ui.text("interviews.capture.question.word") + " " + rest.text())));
    }

    /**
     * A question to be saved.
     *
     * @param topic that is known; null without one
     * @param name of a topic to be made; empty for none
     */
    private Reading entry(Ui ui, Line line, String words, @Nullable Topic topic, String name) {
        var day = line.day();
        Supplier<QuestionDraft> draft = () -> QuestionDraft.of(
                words, topic == null ? null : topic.id(), interviews.onlyOf(day).orElse(null), day);
        Supplier<AskedQuestions.Added> add = name.isEmpty()
                ? () -> asked.add(draft.get(), ui.today())
                : () -> asked.addWithTopic(draft.get(), name, ui.today());
        var called = topic == null ? name : topic.name();
        var what = called.isEmpty()
                ? ui.text("interviews.capture.question")
                : ui.text(
                        name.isEmpty() ? "interviews.capture.question.of" : "interviews.capture.question.of-new",
                        Map.of("topic", called));
        var again = called.isEmpty()
                ? ui.text("interviews.capture.question.word") + " " + words
                : line(ui, topic == null ? "\"" + name + "\"" : called, words);
        return new Reading.Entry(
                Strength.NAMED,
                what,
                words,
                false,
                again,
                () -> new Reading.Saved(add.get().undo()));
    }

    private static String line(Ui ui, String topic, String words) {
        return ui.text("interviews.capture.question.word") + " " + topic + ": " + words;
    }
}
