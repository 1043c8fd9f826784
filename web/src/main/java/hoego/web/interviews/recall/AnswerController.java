package hoego.web.interviews.recall;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.study.recall.Grade;
import hoego.study.recall.RecallFilter;
import hoego.study.recall.RecallService;
import hoego.study.recall.Recalled;
import hoego.web.Answer;
import hoego.web.Chosen;
import hoego.web.Form;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.interviews.InterviewsArea;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Answers to cards, each counted once, whatever devices they come from. */
@Controller(value = AnswerController.LIST, produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class AnswerController {

    static final String LIST = RecallController.ANSWERS;

    private final RecallService recalls;
    private final RecallClock clock;
    private final InterviewsArea area;
    private final Once once;
    private final Templates templates;

    AnswerController(RecallService recalls, RecallClock clock, InterviewsArea area, Once once, Templates templates) {
        this.recalls = recalls;
        this.clock = clock;
        this.area = area;
        this.once = once;
        this.templates = templates;
    }

    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String grade,
            @QueryValue(defaultValue = "") String only,
            @QueryValue @Nullable LocalDate on,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var kind = Chosen.of(AnswerKind.class, only);
        var filter = new RecallFilter(
                Sought.of(q).compared(),
                on == null ? page.days() : LocalDateRange.ofClosed(on, on),
                Chosen.of(Grade.class, grade),
                kind != null,
                kind == AnswerKind.RECALLED);
        var paging = Paging.of(number, recalls.count(filter));
        return templates.interviewsRecallAnswers(
                ui,
                page,
                area,
                filter,
                q,
                kind == null ? "" : only,
                on == null ? "" : ui.day(on),
                recalls.list(filter, paging.size(), paging.offset()),
                paging);
    }

    /** A card that was answered or changed since it was shown is not answered again: the next one is shown. */
    @Post
    HttpResponse<?> add(Ui ui, @Body Form<AnswerDraft> form) {
        if (!form.isValid()) {
            return HttpResponse.unprocessableEntity();
        }
        var draft = form.value();
        var next = Answer.to(RecallController.path(draft.beyond()));
        return once.perform(
                ui,
                form.key(),
                () -> Optional.of(recalls.answer(draft.card(), form.version(), draft.grade(), clock.time(ui))
                        .map(recalled -> recalled.leech() ? next.saying(leech(ui, recalled)) : next)
                        .orElseGet(() -> next.saying(ui.text("interviews.recall.elsewhere")))));
    }

    private static Notice leech(Ui ui, Recalled recalled) {
        return Notice.of(ui.text(
                        "interviews.recall.leech.now",
                        Map.of("count", recalled.card().lapses() + 1)))
                .undoneAt(
                        ui.text("interviews.recall.suspend"),
                        CardController.path(recalled.card().id()) + "/suspended");
    }

    /** Takes the last answer back, and shows its card again. */
    @Post("/{id}/deletion")
    HttpResponse<?> takeBack(Ui ui, long id, @Body Form<Press> form) {
        var beyond = form.text("beyond").equals("true");
        return once.perform(
                ui,
                form.key(),
                () -> Optional.of(recalls.takeBack(id)
                        .map(card -> Answer.to(RecallController.path(card, beyond))
                                .saying(ui.text("interviews.recall.undone")))
                        .orElseGet(() ->
                                Answer.to(RecallController.path(beyond)).saying(ui.text("interviews.recall.gone")))));
    }
}
