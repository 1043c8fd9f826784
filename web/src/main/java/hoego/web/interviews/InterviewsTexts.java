package hoego.web.interviews;

import static java.util.stream.Collectors.joining;

import hoego.study.interviews.Interview;
import hoego.study.interviews.InterviewRow;
import hoego.study.interviews.InterviewStatus;
import hoego.study.interviews.Interviewer;
import hoego.study.interviews.Stage;
import hoego.study.interviews.StageKind;
import hoego.study.interviews.StageOutcome;
import hoego.study.interviews.StageRow;
import hoego.web.Choice;
import hoego.web.Ui;
import hoego.web.View;
import hoego.web.Written;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How pages call what belongs to an interview. */
public final class InterviewsTexts {

    private InterviewsTexts() {}

    /** The day on which what a view shows stood as it is told: its own where its period is over, null for now. */
    static @Nullable LocalDate asOf(View view) {
        return view.past() ? view.day() : null;
    }

    /** A post, and the company where that is said. */
    public static String title(Ui ui, String post, @Nullable String company) {
        return company == null || company.isEmpty()
                ? post
                : ui.text("interviews.at", Map.of("post", post, "company", company));
    }

    /** What a stage is called where its interview is not in sight. */
    static String stage(Ui ui, String kind, String post, String company) {
        return ui.text(
                "interviews.stage-of",
                Map.of("kind", ui.text("interviews.stage." + Written.of(kind)), "title", title(ui, post, company)));
    }

    /** Where an interview stands: at its last stage. */
    public static String status(Ui ui, InterviewRow interview) {
        return status(ui, interview.lastKind(), interview.status());
    }

    /** The same on the board, where a column says what is waited for. */
    public static String piece(Ui ui, InterviewRow interview) {
        return interview.lastKind() == null || interview.status().isEnded()
                ? status(ui, interview)
                : ui.text("interviews.stage", interview.lastKind());
    }

    /** The same by its stages, the last one last. */
    public static String status(Ui ui, List<StageRow> stages) {
        return status(ui, stages.isEmpty() ? null : stages.getLast().kind(), InterviewStatus.of(stages));
    }

    private static String status(Ui ui, @Nullable StageKind last, InterviewStatus status) {
        if (last == null) {
            return ui.text("interviews.outcome.none");
        }
        var kind = ui.text("interviews.stage", last);
        return status == InterviewStatus.OPEN ? kind : kind + " · " + ui.text("interviews.outcome", status);
    }

    /** For how long somebody is waited for; empty while nobody is, or since when is not known. */
    public static String waiting(Ui ui, InterviewRow interview) {
        var days = interview.daysWaiting(ui.today());
        return days == 0 ? "" : ui.text("interviews.waiting", Map.of("days", days));
    }

    /** What may be told of a stage that stands somewhere: nothing is passed before its day. */
    public static List<StageOutcome> outcomes(InterviewStatus status, boolean ahead) {
        return Stream.of(StageOutcome.values())
                .filter(outcome -> !outcome.name().equals(status.name()))
                .filter(outcome -> !ahead
                        || (outcome != StageOutcome.PASSED
                                && outcome != StageOutcome.NOT_PASSED
                                && outcome != StageOutcome.NEVER_TOLD))
                .toList();
    }

    /** Stages to choose from. */
    public static List<Choice> stages(Ui ui, List<StageRow> stages) {
        return stages.stream()
                .map(stage -> new Choice(
                        Long.toString(stage.id()),
                        Stream.of(
                                        ui.text("interviews.stage", stage.kind()),
                                        stage.heldOn() == null ? "" : ui.shortDay(stage.heldOn()))
                                .filter(part -> !part.isEmpty())
                                .collect(joining(" · "))))
                .toList();
    }

    /** That an outcome was told. */
    static String told(Ui ui, Interview interview, Stage stage) {
        var outcome = stage.outcome();
        return ui.text(
                "interviews.notice.told",
                Map.of(
                        "stage",
                        stage(ui, stage.kind().name(), interview.post(), interview.company()),
                        "outcome",
                        outcome == null ? ui.text("interviews.outcome.open") : ui.text("interviews.outcome", outcome)));
    }

    /** What a market check came to: how many questions, and how many things it taught. */
    public static String result(Ui ui, long questions, long takeaways) {
        return ui.text("interviews.result", Map.of("questions", questions, "takeaways", takeaways));
    }

    /** When a stage is and how long it takes, behind its day. */
    public static String time(Ui ui, StageRow stage) {
        return Stream.of(
                        stage.heldAt() == null ? "" : stage.heldAt().toString(),
                        stage.minutes() == null ? "" : ui.minutes(stage.minutes()))
                .filter(part -> !part.isEmpty())
                .collect(joining(" · "));
    }

    public static @Nullable String tone(List<StageRow> stages) {
        return tone(InterviewStatus.of(stages));
    }

    /** How a status looks: what waits stands out. */
    public static @Nullable String tone(InterviewStatus status) {
        return switch (status) {
            case OPEN, WAITING_FOR_ME, PASSED -> "live";
            case NONE, WAITING_FOR_THEM, NOT_PASSED, WITHDRAWN, NEVER_TOLD -> null;
        };
    }

    /** Those who asked in a stage, in one line. */
    public static String interviewers(Ui ui, StageRow stage) {
        return stage.interviewers().stream()
                .map(interviewer -> interviewer(ui, interviewer))
                .collect(joining(" · "));
    }

    private static String interviewer(Ui ui, Interviewer interviewer) {
        var who = who(interviewer.role(), interviewer.team(), interviewer.speciality());
        return who.isEmpty()
                ? ui.text("interviews.people", Map.of("people", interviewer.people()))
                : interviewer.people() == 1
                        ? who
                        : ui.text("interviews.people-who", Map.of("people", interviewer.people(), "who", who));
    }

    /** What is known of interviewers. */
    public static String who(String role, String team, String speciality) {
        return Stream.of(role, team, speciality).filter(part -> !part.isEmpty()).collect(joining(", "));
    }

    /** A text as it stands in the query of an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Expected and actual grade. */
    public static String grades(Ui ui, @Nullable Integer expected, @Nullable Integer actual) {
        if (expected == null) {
            return actual == null ? "" : Integer.toString(actual);
        }
        return ui.text(
                "interviews.grades",
                Map.of("expected", expected, "actual", actual == null ? "–" : Integer.toString(actual)));
    }
}
