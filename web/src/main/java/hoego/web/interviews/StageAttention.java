package hoego.web.interviews;

import static java.util.stream.Collectors.joining;

import hoego.study.interviews.StageKind;
import hoego.study.interviews.UnnotedStage;
import hoego.study.interviews.WaitingStage;
import hoego.web.Attention;
import hoego.web.Ui;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Stages that need attention. What was never told is over and needs none.
 *
 * @param day that it is told of
 */
record StageAttention(Ui ui, LocalDate day) {

    /** The last stage of an interview, if somebody has to do something about it. */
    Stream<Attention> waiting(WaitingStage stage) {
        if (stage.isSoon(day)) {
            return Stream.of(soon(stage));
        }
        if (stage.isWaitingForMe(day)) {
            return Stream.of(attention(
                    ui.text(
                            "interviews.attention.me",
                            Map.of("kind", kind(stage.kind()), "days", Math.max(0, stage.daysWaiting()))),
                    title(stage),
                    page(stage.interviewId(), stage.id()),
                    2));
        }
        return stage.isWaitingForThemLong()
                ? Stream.of(attention(
                        ui.text("interviews.attention.them", Map.of("days", stage.daysWaiting())),
                        title(stage) + " · " + kind(stage.kind()),
                        page(stage.interviewId(), stage.id()),
                        2))
                : Stream.empty();
    }

    private Attention soon(WaitingStage stage) {
        var heldOn = stage.heldOn() == null ? day : stage.heldOn();
        return attention(
                ui.text("interviews.attention.soon", Map.of("kind", kind(stage.kind()), "days", stage.daysUntil(day))),
                Stream.of(
                                title(stage),
                                (ui.shortDay(heldOn) + " " + stage.heldAt()).strip(),
                                stage.isPrepared() ? ui.text("interviews.attention.prepared") : "")
                        .filter(part -> !part.isEmpty())
                        .collect(joining(" · ")),
                page(stage.interviewId(), stage.id()),
                3);
    }

    /** A conversation of which one may still know what was asked. */
    Attention unnoted(UnnotedStage stage) {
        return attention(
                ui.text("interviews.attention.unnoted", Map.of("kind", kind(stage.kind()))),
                InterviewsTexts.title(ui, stage.post(), stage.company()) + " · " + ui.shortDay(stage.heldOn()),
                DebriefController.path(stage.interviewId()) + "?stage=" + stage.id(),
                2);
    }

    private String kind(StageKind kind) {
        return ui.text("interviews.stage", kind);
    }

    private String title(WaitingStage stage) {
        return InterviewsTexts.title(ui, stage.post(), stage.company());
    }

    private static String page(long interview, long stage) {
        return InterviewsArea.path("stage", interview) + "#stage-" + stage;
    }

    private static Attention attention(String title, String detail, String path, int urgency) {
        return new Attention(InterviewsArea.NAME, title, detail, path, urgency);
    }
}
