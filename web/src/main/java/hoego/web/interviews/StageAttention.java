package hoego.web.interviews;

import static java.util.stream.Collectors.joining;

import hoego.study.interviews.StageKind;
import hoego.study.interviews.UnnotedStage;
import hoego.study.interviews.WaitingStage;
import hoego.web.Attention;
import hoego.web.Pause;
import hoego.web.Silence;
import hoego.web.Ui;
import hoego.web.View;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Stages that need attention. What was never told is over and needs none.
 *
 * @param view on whose day it is told of
 */
record StageAttention(Ui ui, View view) {

    /** The last stage of an interview, if somebody has to do something about it. */
    Stream<Attention> waiting(WaitingStage stage) {
        if (stage.isSoon(view.day())) {
            return soon(stage);
        }
        if (stage.isWaitingForMe(view.day())) {
            return Stream.of(attention(
                    ui.text("interviews.attention.me", Map.of("kind", kind(stage.kind()), "days", waited(stage))),
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

    /** The paused days of those that somebody has waited for the owner are not counted. */
    private long waited(WaitingStage stage) {
        return new Silence(view.day().minusDays(Math.max(0, stage.daysWaiting())), false)
                .days(view.day(), view.pauses());
    }

    /** A stage that is near; its day was fixed with others, and stands in a pause, too. */
    Stream<Attention> soon(WaitingStage stage) {
        if (!stage.isSoon(view.day())) {
            return Stream.empty();
        }
        var heldOn = stage.heldOn() == null ? view.day() : stage.heldOn();
        return Stream.of(attention(
                ui.text(
                        "interviews.attention.soon",
                        Map.of("kind", kind(stage.kind()), "days", stage.daysUntil(view.day()))),
                Stream.of(
                                title(stage),
                                (ui.shortDay(heldOn) + " " + stage.heldAt()).strip(),
                                stage.isPrepared() ? ui.text("interviews.attention.prepared") : "",
                                Pause.on(heldOn, view.pauses())
                                        .map(pause -> pause.within(ui))
                                        .orElse(""))
                        .filter(part -> !part.isEmpty())
                        .collect(joining(" · ")),
                page(stage.interviewId(), stage.id()),
                3));
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
