package hoego.web.interviews;

import static java.util.stream.Collectors.joining;

import hoego.study.interviews.InterviewDraft;
import hoego.study.interviews.InterviewPurpose;
import hoego.study.interviews.InterviewRow;
import hoego.study.interviews.InterviewService;
import hoego.study.interviews.InterviewStatus;
import hoego.study.interviews.Stage;
import hoego.study.interviews.StageDraft;
import hoego.study.interviews.StageKind;
import hoego.study.interviews.StageRow;
import hoego.study.interviews.StageService;
import hoego.web.Capturing.Kind;
import hoego.web.Line;
import hoego.web.Line.Piece;
import hoego.web.NotYet;
import hoego.web.Reading;
import hoego.web.Reading.Option;
import hoego.web.Reading.Strength;
import hoego.web.Ui;
import hoego.web.Written;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How people write down an interview they had: {@code 면접 데브옵스 1차 면접관 4명}, {@code interview DevOps first 4 interviewers}. */
@Singleton
final class InterviewWords {

    static final List<String> WORDS =
            List.of("면접", "면접 봄", "면접봄", "면접 봤음", "면접 봤다", "인터뷰", "인터뷰 봄", "interview", "interviewed");
    static final Kind KIND = new Kind("interview", WORDS, "/interviews/new");

    static final Map<String, StageKind> STAGES = Map.ofEntries(
            Map.entry("1차", StageKind.FIRST),
            Map.entry("1차면접", StageKind.FIRST),
            Map.entry("실무", StageKind.FIRST),
            Map.entry("first", StageKind.FIRST),
            Map.entry("1st", StageKind.FIRST),
            Map.entry("2차", StageKind.SECOND),
            Map.entry("2차면접", StageKind.SECOND),
            Map.entry("second", StageKind.SECOND),
            Map.entry("2nd", StageKind.SECOND),
            Map.entry("최종", StageKind.FINAL),
            Map.entry("임원", StageKind.FINAL),
            Map.entry("final", StageKind.FINAL),
            Map.entry("전화", StageKind.CALL),
            Map.entry("전화면접", StageKind.CALL),
            Map.entry("call", StageKind.CALL),
            Map.entry("phone", StageKind.CALL));

    private static final Map<String, Which> WHICH =
            Map.of("같은", Which.SAME, "same", Which.SAME, "다른", Which.ANOTHER, "another", Which.ANOTHER);

    /** Words that tell of something else than an interview one had. */
    private static final Set<String> ELSE = Set.of(
            "걱정",
            "걱정됨",
            "준비",
            "연습",
            "모의",
            "스터디",
            "공부",
            "책",
            "예정",
            "취소",
            "취소됨",
            "연기",
            "연기됨",
            "잡힘",
            "잡혔다",
            "잡음",
            "합격",
            "불합격",
            "탈락",
            "떨어짐",
            "떨어졌다",
            "떨어질까",
            "붙음",
            "붙었다",
            "통과",
            "결과",
            "안",
            "못",
            "불참",
            "없음",
            "없다",
            "복기",
            "후기",
            "질문",
            "제의",
            "제안",
            "보기",
            "봐야",
            "봐야지",
            "볼까",
            "worry",
            "worried",
            "prep",
            "preparation",
            "prepare",
            "practice",
            "mock",
            "cancelled",
            "canceled",
            "postponed",
            "skipped",
            "missed",
            "declined",
            "scheduled",
            "invitation",
            "tomorrow",
            "no",
            "not",
            "never",
            "didn't",
            "passed",
            "failed",
            "rejected",
            "question",
            "questions",
            "study",
            "book",
            "should",
            "might",
            "next",
            "result",
            "results");

    private static final Pattern INTERVIEWERS =
            Pattern.compile("(?:면접관(?:이|은)? ?(?<after>\\d{1,2}|한|두|세|네|다섯|여섯) ?(?:명|분)?(?:이|이었음|이었다)?"
                    + "|(?<before>\\d{1,2}) ?(?:명의 면접관|interviewers?|people))");
    private static final Map<String, Integer> SPELLED = Map.of("한", 1, "두", 2, "세", 3, "네", 4, "다섯", 5, "여섯", 6);
    static final Set<String> FILLING = Set.of(
            "at",
            "for",
            "with",
            "interview",
            "stage",
            "round",
            "the",
            "a",
            "an",
            "post",
            "면접",
            "직무",
            "봄",
            "봤음",
            "봤다",
            ",");
    private static final int LONGEST_POST = 60;
    private static final int MOST_WORDS_OF_POST = 5;
    private static final int MOST_PEOPLE = 30;
    private static final int MOST_OFFERED = 4;

    private final InterviewService interviews;
    private final StageService stages;

    InterviewWords(InterviewService interviews, StageService stages) {
        this.interviews = interviews;
        this.stages = stages;
    }

    /**
     * What a line tells of an interview.
     *
     * @param post empty if none is named
     * @param which of the stages of that kind
     * @param people how many asked; 0 where it is not said
     */
    private record Told(String post, @Nullable StageKind kind, Which which, int people, Line line) {}

    /** Which stage of its kind is meant, where a line says so right before it. */
    private enum Which {
        /** The one that is known. */
        SAME,

        /** One that is not. */
        ANOTHER,
        UNSAID
    }

    Optional<Reading> read(Ui ui, InterviewsCapture.Memory memory, Line line) {
        return line.named(WORDS)
                .filter(named -> line.pieces().stream().noneMatch(piece -> ELSE.contains(piece.read())))
                .filter(named -> !line.text().contains("?") && !NotYet.isAhead(line) && !NotYet.isPutOff(line))
                .map(named -> told(named.rest()))
                .flatMap(told -> reading(ui, memory, told));
    }

    private static Told told(Line rest) {
        var left = new ArrayList<>(rest.pieces());
        var which = which(left);
        var kind = kind(left);
        var people = people(left);
        left.removeIf(piece -> FILLING.contains(piece.read()));
        return new Told(left.stream().map(InterviewWords::typed).collect(joining(" ")), kind, which, people, rest);
    }

    private static String typed(Piece piece) {
        return piece.typed().replaceFirst("[,;:]+$", "");
    }

    private static Which which(List<Piece> pieces) {
        for (int at = 0; at < pieces.size() - 1; at++) {
            var which = WHICH.get(pieces.get(at).read());
            if (which != null && STAGES.containsKey(pieces.get(at + 1).read())) {
                pieces.remove(at);
                return which;
            }
        }
        return Which.UNSAID;
    }

    private static @Nullable StageKind kind(List<Piece> pieces) {
        for (var piece : pieces) {
            var kind = STAGES.get(piece.read());
            if (kind != null) {
                pieces.remove(piece);
                return kind;
            }
        }
        return null;
    }

    /** How many interviewers are named by one to three pieces, which are taken. */
    private static int people(List<Piece> pieces) {
        for (int at = 0; at < pieces.size(); at++) {
            for (int end = Math.min(pieces.size(), at + 3); end > at; end--) {
                var said = INTERVIEWERS.matcher(
                        pieces.subList(at, end).stream().map(Piece::read).collect(joining(" ")));
                if (said.matches()) {
                    pieces.subList(at, end).clear();
                    return number(said.group("after") == null ? said.group("before") : said.group("after"));
                }
            }
        }
        return 0;
    }

    private static int number(String said) {
        var spelled = SPELLED.get(said);
        return spelled == null ? Integer.parseInt(said) : spelled;
    }

    private Optional<Reading> reading(Ui ui, InterviewsCapture.Memory memory, Told told) {
        if (told.line().isEmpty()) {
            return Optional.of(hint(ui));
        }
        if (told.post().length() > LONGEST_POST
                || told.post().split(" ").length > MOST_WORDS_OF_POST
                || told.people() > MOST_PEOPLE
                || told.post().matches("[\\d.,]+.*")) {
            return told.kind() == null ? Optional.empty() : Optional.of(hint(ui));
        }
        var kind = told.kind();
        if (kind == null && told.people() == 0) {
            return told.post().isEmpty() ? Optional.empty() : Optional.of(whichStage(ui, told));
        }
        var going = going(memory, told.post());
        if (going.size() == 1) {
            return Optional.of(ofGoing(ui, told, stageOf(kind), going.getFirst()));
        }
        if (told.post().isEmpty() || (going.size() > 1 && !isFirst(kind))) {
            return Optional.of(whichInterview(ui, memory, told, going));
        }
        return Optional.of(entry(ui, told, stageOf(kind), null));
    }

    /** Whether an interview begins with it: of a post that several go on about, it is that of yet another one. */
    private static boolean isFirst(@Nullable StageKind kind) {
        return kind == StageKind.FIRST || kind == StageKind.CALL;
    }

    private static StageKind stageOf(@Nullable StageKind kind) {
        return kind == null ? StageKind.OTHER : kind;
    }

    private static Reading hint(Ui ui) {
        return new Reading.Hint(
                Strength.NAMED,
                ui.text("interviews.capture.interview.missing"),
                ui.text("interviews.example.interview"));
    }

    /** Interviews that are not over: those of the post or company, if one is named. */
    private static List<InterviewRow> going(InterviewsCapture.Memory memory, String post) {
        return memory.interviews().stream()
                .filter(interview -> isGoing(interview.status()))
                .filter(interview -> post.isEmpty()
                        || post.equalsIgnoreCase(interview.post())
                        || post.equalsIgnoreCase(interview.company()))
                .toList();
    }

    static boolean isGoing(InterviewStatus status) {
        return switch (status) {
            case NONE, OPEN, WAITING_FOR_ME, WAITING_FOR_THEM, PASSED -> true;
            case NOT_PASSED, WITHDRAWN, NEVER_TOLD -> false;
        };
    }

    private static Reading whichStage(Ui ui, Told told) {
        return new Reading.Question(
                Strength.NAMED,
                ui.text("interviews.capture.interview.stage"),
                Stream.of(StageKind.FIRST, StageKind.SECOND, StageKind.FINAL, StageKind.CALL)
                        .map(kind -> new Option(
                                ui.text("interviews.stage", kind), line(ui, told, told.post(), kind, told.which())))
                        .toList());
    }

    private static Reading whichInterview(Ui ui, InterviewsCapture.Memory memory, Told told, List<InterviewRow> going) {
        var options = going.stream()
                .flatMap(interview -> nameOf(memory, interview).stream()
                        .map(name -> new Option(
                                InterviewsTexts.title(ui, interview.post(), interview.company()),
                                line(ui, told, name, stageOf(told.kind()), told.which()))))
                .limit(MOST_OFFERED)
                .toList();
        return options.isEmpty()
                ? hint(ui)
                : new Reading.Question(Strength.NAMED, ui.text("interviews.capture.interview.which"), options);
    }

    /** What means this interview and no other that goes on: its post, else its company. */
    private static Optional<String> nameOf(InterviewsCapture.Memory memory, InterviewRow interview) {
        return Stream.of(interview.post(), interview.company())
                .filter(name -> !name.isEmpty() && going(memory, name).size() == 1)
                .findFirst();
    }

    /** A stage that is known and has no outcome yet is the one that is meant, unless it had another day: that is asked. */
    private Reading ofGoing(Ui ui, Told told, StageKind kind, InterviewRow going) {
        var known = told.kind() == null || told.which() == Which.ANOTHER
                ? Optional.<StageRow>empty()
                : stages.list(going.id()).stream()
                        .filter(stage -> stage.kind() == kind && stage.isOpen())
                        .reduce((earlier, later) -> later);
        if (known.isEmpty()) {
            return entry(ui, told, kind, going);
        }
        var stage = known.get();
        var heldOn = stage.heldOn();
        if (told.which() == Which.SAME || heldOn == null) {
            return known(ui, told, going, stage);
        }
        var called = ui.text("interviews.stage", kind);
        return new Reading.Question(
                Strength.NAMED,
                ui.text("interviews.capture.interview.known", Map.of("kind", called)),
                List.of(
                        new Option(
                                ui.text(
                                        "interviews.capture.interview.same",
                                        Map.of(
                                                "kind",
                                                called,
                                                "day",
                                                ui.shortDay(heldOn),
                                                "moved",
                                                !heldOn.equals(told.line().day()))),
                                line(ui, told, going.post(), kind, Which.SAME)),
                        new Option(
                                ui.text("interviews.capture.interview.another", Map.of("kind", called)),
                                line(ui, told, going.post(), kind, Which.ANOTHER))));
    }

    /** The day of a stage that is known, with its interviewers where it had none. */
    private Reading known(Ui ui, Told told, InterviewRow going, StageRow stage) {
        var before = StageDraft.of(stage);
        var now = before.on(
                told.line().day(), before.interviewers().isEmpty() ? interviewers(told) : before.interviewers());
        var what = Map.of(
                "post", going.post(), "kind", ui.text("interviews.stage", stage.kind()), "people", told.people());
        return new Reading.Entry(
                Strength.NAMED,
                ui.text("interviews.capture.interview.again", what),
                "",
                true,
                line(ui, told, going.post(), stage.kind(), Which.SAME),
                () -> stages.change(going.id(), stage.id(), stage.version(), now)
                        .map(changed -> new Reading.Saved(back(before, changed)))
                        .orElseThrow());
    }

    /** Where a POST puts a stage back as it was, but for what was prepared: nothing that is taken back so changed that. */
    static String back(StageDraft before, Stage now) {
        var back = UriBuilder.of(InterviewController.path(now.interviewId()) + "/stages/" + now.id() + "/before")
                .queryParam("version", now.version())
                .queryParam("kind", Written.of(before.kind()))
                .queryParam("place", before.place())
                .queryParam("interviewers", before.interviewers())
                .queryParam("note", before.note());
        Stream.of(
                        Map.entry("heldOn", Optional.ofNullable(before.heldOn())),
                        Map.entry("heldAt", Optional.ofNullable(before.heldAt())),
                        Map.entry("minutes", Optional.ofNullable(before.minutes())),
                        Map.entry(
                                "outcome", Optional.ofNullable(before.outcome()).map(Written::of)),
                        Map.entry("outcomeOn", Optional.ofNullable(before.outcomeOn())))
                .forEach(field -> field.getValue().ifPresent(value -> back.queryParam(field.getKey(), value)));
        return back.build().toString();
    }

    private static String interviewers(Told told) {
        return told.people() == 0 ? "" : Integer.toString(told.people());
    }

    /**
     * An interview to be saved, or another stage of one that is going on.
     *
     * @param going null where it is a new one
     */
    private Reading entry(Ui ui, Told told, StageKind kind, @Nullable InterviewRow going) {
        var post = going == null ? told.post() : going.post();
        var draft = StageDraft.held(told.line().day(), kind, interviewers(told));
        Supplier<Reading.Saved> save = going == null
                ? () -> {
                    var interview = interviews.add(InterviewDraft.of(post, InterviewPurpose.WANTED));
                    stages.add(interview.id(), draft);
                    return new Reading.Saved(InterviewController.path(interview.id()) + "/deletion");
                }
                : () -> new Reading.Saved(InterviewController.path(going.id()) + "/stages/"
                        + stages.add(going.id(), draft).id() + "/deletion");
        var what = Map.of("post", post, "kind", ui.text("interviews.stage", kind), "people", told.people());
        return new Reading.Entry(
                Strength.NAMED,
                ui.text(going == null ? "interviews.capture.interview" : "interviews.capture.interview.again", what),
                "",
                true,
                line(ui, told, post, kind, told.which()),
                save);
    }

    private static String line(Ui ui, Told told, String post, StageKind kind, Which which) {
        return ui.text(
                        "interviews.capture.interview.line",
                        Map.of("post", post, "kind", kind.name(), "which", which.name(), "people", told.people()))
                .strip();
    }
}
