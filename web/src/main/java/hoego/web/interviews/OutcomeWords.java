package hoego.web.interviews;

import static java.util.stream.Collectors.joining;

import hoego.study.interviews.InterviewRow;
import hoego.study.interviews.StageDraft;
import hoego.study.interviews.StageKind;
import hoego.study.interviews.StageOutcome;
import hoego.study.interviews.StageRow;
import hoego.study.interviews.StageService;
import hoego.web.Line;
import hoego.web.Line.Piece;
import hoego.web.Line.Taken;
import hoego.web.Reading;
import hoego.web.Reading.Strength;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How people write down what came of a stage: {@code 면접 토스 1차 합격}, {@code interview Acme DevOps second passed}. */
@Singleton
final class OutcomeWords {

    private static final Set<String> PASSED = Set.of("합격", "합격함", "합격했다", "통과", "통과함", "통과했다", "passed");
    private static final Set<String> NOT_PASSED =
            Set.of("불합격", "불합격함", "불합격했다", "탈락", "탈락함", "탈락했다", "failed", "rejected");

    private final StageService stages;

    OutcomeWords(StageService stages) {
        this.stages = stages;
    }

    /** An outcome is the last word. Without the word for interviews it is one only behind the name of one that goes on. */
    Optional<Reading> read(Ui ui, InterviewsCapture.Memory memory, Line line) {
        var outcome = outcome(line);
        if (outcome == null || line.text().contains("?")) {
            return Optional.empty();
        }
        var told = line.upTo(line.pieces().size() - 1);
        var named = told.isEmpty() ? Optional.<Taken<String>>empty() : told.named(InterviewWords.WORDS);
        var pieces = named.map(Taken::rest).orElse(told).pieces();
        var kind = pieces.stream()
                .map(piece -> InterviewWords.STAGES.get(piece.read()))
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
        var name = pieces.stream()
                .filter(piece -> !InterviewWords.STAGES.containsKey(piece.read()))
                .filter(piece -> !InterviewWords.FILLING.contains(piece.read()))
                .map(Piece::typed)
                .collect(joining(" "));
        var meant = name.isEmpty() ? List.<InterviewRow>of() : meant(memory, name);
        if (named.isEmpty() && meant.isEmpty()) {
            return Optional.empty();
        }
        var open = meant.size() == 1 ? open(meant.getFirst(), kind, line) : List.<StageRow>of();
        return Optional.of(
                open.size() == 1
                        ? entry(ui, name, meant.getFirst(), open.getFirst(), outcome, line)
                        : new Reading.Hint(
                                Strength.NAMED,
                                ui.text("interviews.capture.outcome.missing"),
                                ui.text("interviews.example.outcome")));
    }

    private static @Nullable StageOutcome outcome(Line line) {
        if (line.isEmpty()) {
            return null;
        }
        var last = line.pieces().getLast().read();
        return PASSED.contains(last) ? StageOutcome.PASSED : NOT_PASSED.contains(last) ? StageOutcome.NOT_PASSED : null;
    }

    /** Interviews that go on and are called exactly like this, by post, company or both. */
    private static List<InterviewRow> meant(InterviewsCapture.Memory memory, String name) {
        return memory.interviews().stream()
                .filter(interview -> InterviewWords.isGoing(interview.status()))
                .filter(interview -> Stream.of(
                                interview.post(),
                                interview.company(),
                                interview.company() + " " + interview.post(),
                                interview.post() + " " + interview.company())
                        .anyMatch(called -> bare(called).equalsIgnoreCase(bare(name))))
                .toList();
    }

    private static String bare(String name) {
        return name.replaceAll("[ ,;:]+", "");
    }

    /** Stages whose outcome may have been told on the line's day. */
    private List<StageRow> open(InterviewRow interview, @Nullable StageKind kind, Line line) {
        return stages.list(interview.id()).stream()
                .filter(stage -> stage.isOpen() && (kind == null || stage.kind() == kind))
                .filter(stage -> stage.heldOn() == null || !stage.heldOn().isAfter(line.day()))
                .toList();
    }

    private Reading entry(Ui ui, String name, InterviewRow interview, StageRow stage, StageOutcome outcome, Line line) {
        var before = StageDraft.of(stage);
        return new Reading.Entry(
                Strength.NAMED,
                ui.text(
                        "interviews.capture.outcome",
                        Map.of(
                                "title",
                                InterviewsTexts.title(ui, interview.post(), interview.company()),
                                "kind",
                                ui.text("interviews.stage", stage.kind()),
                                "outcome",
                                ui.text("interviews.outcome", outcome))),
                "",
                true,
                ui.text(
                        "interviews.capture.outcome.line",
                        Map.of("name", name, "kind", stage.kind().name(), "outcome", outcome.name())),
                () -> stages.change(interview.id(), stage.id(), stage.version(), before.told(outcome, line.day()))
                        .map(changed -> new Reading.Saved(InterviewWords.back(before, changed)))
                        .orElseThrow());
    }
}
