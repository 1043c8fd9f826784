package hoego.web.interviews;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.study.interviews.Interview;
import hoego.study.interviews.InterviewService;
import hoego.study.interviews.StageDraft;
import hoego.study.interviews.StageKind;
import hoego.study.interviews.StageOutcome;
import hoego.study.interviews.StageRow;
import hoego.study.interviews.StageService;
import hoego.web.Answer;
import hoego.web.Choice;
import hoego.web.Form;
import hoego.web.Happened;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Problem;
import hoego.web.Site;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.Written;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stages of an interview. */
@Controller(value = "/interviews/{interviewId}/stages", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class StageController {

    private final InterviewService interviews;
    private final StageService stages;
    private final InterviewsArea area;
    private final InterviewsBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    StageController(
            InterviewService interviews,
            StageService stages,
            InterviewsArea area,
            InterviewsBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.interviews = interviews;
        this.stages = stages;
        this.area = area;
        this.bin = bin;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    @Get
    Optional<JteModel> index(
            Ui ui,
            Page page,
            long interviewId,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        return interviews.find(interviewId).map(interview -> {
            var words = Sought.of(q).compared();
            var listed = stages.list(interviewId).stream()
                    .filter(stage -> holds(ui, stage, words))
                    .filter(stage -> page.chosen() == null
                            || (stage.heldOn() != null && page.days().contains(stage.heldOn())))
                    .toList();
            var paging = Paging.of(number, listed.size());
            var shown =
                    listed.stream().skip(paging.offset()).limit(paging.size()).toList();
            return templates.interviewsStages(
                    ui, page, area, interview, q, words.isEmpty() && page.chosen() == null, shown, paging);
        });
    }

    private static boolean holds(Ui ui, StageRow stage, String words) {
        return Stream.of(
                        ui.text("interviews.stage", stage.kind()),
                        stage.place(),
                        stage.note(),
                        stage.prepared(),
                        InterviewsTexts.interviewers(ui, stage))
                .anyMatch(text -> Sought.of(text).compared().contains(words));
    }

    @Get("/new")
    Optional<JteModel> blank(Ui ui, Page page, long interviewId) {
        return interviews.find(interviewId).map(interview -> {
            var proposed = Map.of(
                    "kind", Written.of(next(interviewId)), "heldOn", ui.today().toString());
            return form(ui, page, interview, list(interviewId), Form.proposing(proposed), false);
        });
    }

    /** The conversation that an interview has not had yet. */
    private StageKind next(long interviewId) {
        var had = stages.list(interviewId).stream().map(StageRow::kind).toList();
        return Stream.of(StageKind.FIRST, StageKind.SECOND)
                .filter(kind -> !had.contains(kind) && !had.contains(StageKind.FINAL))
                .findFirst()
                .orElse(StageKind.FINAL);
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, long interviewId, @Body Form<StageDraft> form) {
        var found = interviews.find(interviewId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        return once.add(
                ui,
                checked(ui, form),
                refused -> form(ui, page, found.get(), list(interviewId), refused, false),
                draft -> {
                    var stage = stages.add(interviewId, told(ui, draft, null));
                    return Answer.to(InterviewController.path(interviewId))
                            .sayingAdded(ui, ui.text("notice.saved"), list(interviewId) + "/" + stage.id());
                });
    }

    private static Form<StageDraft> checked(Ui ui, Form<StageDraft> form) {
        var happened = Happened.checked(ui, form, "outcomeOn", StageDraft::outcomeOn);
        if (!happened.isValid()) {
            return happened;
        }
        var draft = happened.value();
        if (!draft.isTimed()) {
            return happened.with("heldAt", Problem.of("NoDay"));
        }
        if (draft.outcome() == null && draft.outcomeOn() != null) {
            return happened.with("outcomeOn", Problem.of("NoOutcome"));
        }
        if (!draft.isToldBy(ui.today())) {
            return happened.with("outcome", Problem.of("StillToCome"));
        }
        return draft.isInOrder() ? happened : happened.with("outcomeOn", Problem.of("InOrder"));
    }

    /**
     * An outcome that is new was told today, unless it is said when, or the stage is entered on a later day with it, or it
     * cannot be told before the stage.
     */
    private static StageDraft told(Ui ui, StageDraft draft, @Nullable StageRow before) {
        var isEnteredLater =
                before == null && draft.heldOn() != null && draft.heldOn().isBefore(ui.today());
        var outcomeBefore = before == null ? null : before.outcome();
        var toldBefore = before == null ? null : before.outcomeOn();
        var today = draft.toldOn(ui.today());
        return !isEnteredLater
                        && draft.outcome() != outcomeBefore
                        && Objects.equals(draft.outcomeOn(), toldBefore)
                        && today.isInOrder()
                ? today
                : draft;
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long interviewId, long id) {
        return interviews
                .find(interviewId)
                .flatMap(interview -> stages.find(interviewId, id)
                        .map(stage -> form(ui, page, interview, list(interviewId) + "/" + id, stored(stage), true)));
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long interviewId, long id, @Body Form<StageDraft> form) {
        var found = interviews.find(interviewId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        return once.change(
                ui,
                checked(ui, form),
                refused -> form(ui, page, found.get(), list(interviewId) + "/" + id, refused, true),
                () -> stages.find(interviewId, id).map(StageController::stored),
                draft -> stages.find(interviewId, id)
                        .flatMap(before -> stages.change(interviewId, id, form.version(), told(ui, draft, before)))
                        .map(changed ->
                                Answer.to(InterviewController.path(interviewId)).saying(ui.text("notice.saved"))));
    }

    /** Tells what came of a stage, or takes that back where nothing is said. */
    @Post("/{id}/outcome")
    HttpResponse<?> tell(
            Ui ui, Page page, HttpRequest<?> request, long interviewId, long id, @Body Form<OutcomeDraft> form) {
        var interview = interviews.find(interviewId);
        var found = stages.find(interviewId, id);
        if (interview.isEmpty() || found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var before = StageDraft.of(found.get());
        return once.change(
                ui,
                tappable(ui, before, form),
                refused -> untold(
                        ui,
                        page,
                        interview.get(),
                        stages.find(interviewId, id).orElse(found.get()),
                        form,
                        refused.problem("outcome")),
                () -> stages.find(interviewId, id).map(now -> Form.of(new OutcomeDraft(now.outcome()), now.version())),
                draft -> stages.change(interviewId, id, form.version(), tapped(ui, before, draft))
                        .map(now -> Answer.to(site.back(
                                        request,
                                        InterviewController.path(interviewId),
                                        InterviewController.LIST,
                                        InterviewBoardController.PATH))
                                .saying(Notice.of(InterviewsTexts.told(ui, interview.get(), now))
                                        .undoneAt(ui.text("undo"), InterviewWords.back(before, now)))));
    }

    private static Form<OutcomeDraft> tappable(Ui ui, StageDraft before, Form<OutcomeDraft> form) {
        return !form.isValid() || before.told(form.value().outcome(), null).isToldBy(ui.today())
                ? form
                : form.with("outcome", Problem.of("StillToCome"));
    }

    /** What is told with a tap is told today, unless it cannot be before the stage. */
    private static StageDraft tapped(Ui ui, StageDraft before, OutcomeDraft told) {
        var today = before.told(told.outcome(), ui.today());
        return today.isInOrder() ? today : before.told(told.outcome(), null);
    }

    /** The stage as it is now, with the outcome that was meant and was not told. */
    private JteModel untold(
            Ui ui, Page page, Interview interview, StageRow now, Form<OutcomeDraft> asked, @Nullable Problem problem) {
        var action = list(interview.id()) + "/" + now.id();
        if (problem != null) {
            return form(ui, page, interview, action, stored(now).with("outcome", problem), true);
        }
        var meant = StageDraft.of(now).told(asked.value().outcome(), null);
        return form(ui, page, interview, action, Form.of(meant, now.version()).against(stored(now)), true);
    }

    /** Puts back how a stage was before a line or a button was about it, unless it was changed since. */
    @Post("/{id}/before")
    HttpResponse<?> takeBack(Ui ui, HttpRequest<?> request, long interviewId, long id, @Body Form<StageDraft> form) {
        if (!form.isValid()) {
            return HttpResponse.badRequest();
        }
        var back = Answer.to(site.back(
                request,
                InterviewController.path(interviewId),
                "/",
                InterviewController.LIST,
                InterviewBoardController.PATH));
        return once.perform(
                ui,
                form.key(),
                () -> stages.find(interviewId, id).map(now -> {
                    if (now.version() != form.version()) {
                        return back.saying(ui.text("interviews.notice.changed-since"));
                    }
                    stages.change(interviewId, id, form.version(), form.value().prepared(now.prepared()));
                    return back.saying(ui.text("notice.restored"));
                }));
    }

    private JteModel form(Ui ui, Page page, Interview interview, String action, Form<StageDraft> form, boolean stored) {
        return templates.interviewsStageForm(
                ui,
                page,
                area,
                interview,
                action,
                form,
                ui.choices("interviews.stage", StageKind.values()),
                outcomes(ui),
                stored);
    }

    private static List<Choice> outcomes(Ui ui) {
        return Stream.concat(
                        Stream.of(new Choice("", ui.text("interviews.outcome.open"))),
                        ui.choices("interviews.outcome", StageOutcome.values()).stream())
                .toList();
    }

    private static Form<StageDraft> stored(StageRow stage) {
        return Form.of(StageDraft.of(stage), stage.version());
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long interviewId, long id, @Body Form<Press> form) {
        var title = interviews
                .find(interviewId)
                .flatMap(interview -> stages.find(interviewId, id)
                        .map(stage ->
                                InterviewsTexts.stage(ui, stage.kind().name(), interview.post(), interview.company())));
        return once.discard(
                ui,
                form.key(),
                bin,
                site.back(request, InterviewController.path(interviewId), list(interviewId)),
                title,
                () -> title.flatMap(called -> stages.discard(interviewId, id, called)));
    }

    private static String list(long interviewId) {
        return InterviewController.path(interviewId) + "/stages";
    }
}
