package hoego.web.interviews;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;
import static java.util.stream.Collectors.joining;

import gg.jte.models.runtime.JteModel;
import hoego.study.interviews.DebriefService;
import hoego.study.interviews.Interview;
import hoego.study.interviews.InterviewDraft;
import hoego.study.interviews.InterviewService;
import hoego.study.interviews.Question;
import hoego.study.interviews.QuestionService;
import hoego.study.interviews.StageRow;
import hoego.study.interviews.StageService;
import hoego.study.interviews.Topic;
import hoego.study.interviews.TopicService;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Problem;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was asked in an interview, all of it at once, while one still knows it. */
@Controller(value = "/interviews/{interviewId}/debrief", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class DebriefController {

    private final InterviewService interviews;
    private final StageService stages;
    private final TopicService topics;
    private final QuestionService questions;
    private final DebriefService debriefs;
    private final DebriefedQuestions debriefed;
    private final InterviewsArea area;
    private final Once once;
    private final Templates templates;

    DebriefController(
            InterviewService interviews,
            StageService stages,
            TopicService topics,
            QuestionService questions,
            DebriefService debriefs,
            DebriefedQuestions debriefed,
            InterviewsArea area,
            Once once,
            Templates templates) {
        this.interviews = interviews;
        this.stages = stages;
        this.topics = topics;
        this.questions = questions;
        this.debriefs = debriefs;
        this.debriefed = debriefed;
        this.area = area;
        this.once = once;
        this.templates = templates;
    }

    @Get
    Optional<JteModel> blank(Ui ui, Page page, long interviewId, @QueryValue @Nullable Long stage) {
        return interviews.find(interviewId).map(interview -> {
            var held = held(ui, interviewId);
            var proposed = held.stream()
                    .map(StageRow::id)
                    .filter(id -> stage == null || id.equals(stage))
                    .findFirst()
                    .orElse(held.isEmpty() ? null : held.getFirst().id());
            var form = Form.of(DebriefDraft.of(interview, proposed), interview.version());
            return page(ui, page, interview, held, form, 0);
        });
    }

    /** The conversations that may be over, the latest first. */
    private List<StageRow> held(Ui ui, long interviewId) {
        return stages.list(interviewId).reversed().stream()
                .filter(stage -> stage.wasHeldBy(ui.today()))
                .toList();
    }

    private JteModel page(
            Ui ui, Page page, Interview interview, List<StageRow> held, Form<DebriefDraft> form, int more) {
        return templates.interviewsDebrief(
                ui,
                page,
                area,
                interview,
                held,
                form,
                DebriefRows.of(form, more, topics.all(), questions.known(DebriefRows.words(form))));
    }

    /** Everything as it is typed, with the topics it speaks of, and more rows where they are asked for. */
    @Post("/rows")
    Optional<JteModel> rows(Ui ui, Page page, long interviewId, @Body Form<DebriefDraft> form) {
        var more = form.text("more").isEmpty() ? 0 : DebriefRows.MORE;
        return interviews
                .find(interviewId)
                .map(interview -> page(ui, page, interview, held(ui, interviewId), form.unchecked(), more));
    }

    @Post
    HttpResponse<?> save(Ui ui, Page page, long interviewId, @Body Form<DebriefDraft> form) {
        var found = interviews.find(interviewId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var held = held(ui, interviewId);
        return once.change(
                ui,
                form,
                asked -> checked(held, asked),
                refused -> page(ui, page, found.get(), held, refused, 0),
                () -> interviews
                        .find(interviewId)
                        .map(now -> Form.of(DebriefDraft.of(now, form.value().stageId()), now.version())),
                draft -> interviews.find(interviewId).map(before -> save(ui, before, askedOn(ui, held, draft), form)));
    }

    private static Form<DebriefDraft> checked(List<StageRow> held, Form<DebriefDraft> form) {
        var stage = form.value().stageId();
        return stage == null || held.stream().anyMatch(each -> each.id() == stage)
                ? form
                : form.with("stageId", Problem.of("Gone"));
    }

    private static LocalDate askedOn(Ui ui, List<StageRow> held, DebriefDraft draft) {
        return held.stream()
                .filter(stage -> Objects.equals(stage.id(), draft.stageId()))
                .map(StageRow::heldOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(ui.today());
    }

    private Answer save(Ui ui, Interview before, LocalDate askedOn, Form<DebriefDraft> form) {
        var draft = form.value();
        var added = debriefed.add(before.id(), askedOn, draft.lines().all(), ui.today());
        var said = draft.isSaidOf(before)
                ? Optional.<Interview>empty()
                : interviews.change(
                        before.id(),
                        form.version(),
                        InterviewDraft.of(before).debriefed(draft.felt(), draft.followUp(), draft.takeaway()));
        return Answer.to(InterviewController.path(before.id()))
                .saying(Notice.of(ui.text(
                                "interviews.notice.debriefed",
                                Map.of("count", added.questions().size())))
                        .undoneAt(ui.text("undo"), undo(before, added, said)));
    }

    private static String undo(Interview before, DebriefedQuestions.Added added, Optional<Interview> said) {
        var undo = UriBuilder.of(path(before.id()) + "/before")
                .queryParam("questions", ids(added.questions().stream().map(Question::id)))
                .queryParam("topics", ids(added.topics().stream().map(Topic::id)));
        said.ifPresent(now -> undo.queryParam("said", "true")
                .queryParam("version", now.version())
                .queryParam("felt", before.felt())
                .queryParam("followUp", before.followUp())
                .queryParam("takeaway", before.takeaway()));
        return undo.build().toString();
    }

    private static String ids(Stream<Long> ids) {
        return ids.map(id -> Long.toString(id)).collect(joining(","));
    }

    /** Takes a debrief back: its questions, the topics that were made for them, and what it says, unless that was changed since. */
    @Post("/before")
    HttpResponse<?> takeBack(Ui ui, long interviewId, @Body Form<DebriefBefore> form) {
        if (!form.isValid()) {
            return HttpResponse.badRequest();
        }
        var before = form.value();
        return once.perform(
                ui,
                form.key(),
                () -> interviews.find(interviewId).map(now -> {
                    var stayed = debriefs.takeBack(
                            interviewId, DebriefBefore.ids(before.questions()), DebriefBefore.ids(before.topics()));
                    if (before.said() && now.version() == form.version()) {
                        interviews.change(
                                interviewId,
                                now.version(),
                                InterviewDraft.of(now).debriefed(before.felt(), before.followUp(), before.takeaway()));
                    }
                    return Answer.to(InterviewController.path(interviewId))
                            .saying(ui.text("interviews.notice.debrief-taken-back", Map.of("stayed", stayed)));
                }));
    }

    static String path(long interviewId) {
        return InterviewController.path(interviewId) + "/debrief";
    }
}
