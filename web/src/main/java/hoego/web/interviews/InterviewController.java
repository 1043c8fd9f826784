package hoego.web.interviews;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.study.interviews.Interview;
import hoego.study.interviews.InterviewDraft;
import hoego.study.interviews.InterviewFilter;
import hoego.study.interviews.InterviewPurpose;
import hoego.study.interviews.InterviewService;
import hoego.study.interviews.InterviewStatus;
import hoego.study.interviews.QuestionFilter;
import hoego.study.interviews.QuestionRow;
import hoego.study.interviews.QuestionService;
import hoego.study.interviews.StageOutcome;
import hoego.study.interviews.StageRow;
import hoego.study.interviews.StageService;
import hoego.study.interviews.TopicService;
import hoego.web.Answer;
import hoego.web.Chosen;
import hoego.web.Form;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Site;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.View;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page of the area with the list of interviews, and each interview. */
@Controller(value = "/interviews", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class InterviewController {

    static final String LIST = "/interviews";

    /** More questions than one interview ever has are looked up in their list. */
    private static final int QUESTIONS = 100;

    private final InterviewService interviews;
    private final StageService stages;
    private final QuestionService questions;
    private final TopicService topics;
    private final WrittenUp writtenUp;
    private final InterviewsArea area;
    private final InterviewsBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    InterviewController(
            InterviewService interviews,
            StageService stages,
            QuestionService questions,
            TopicService topics,
            WrittenUp writtenUp,
            InterviewsArea area,
            InterviewsBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.interviews = interviews;
        this.stages = stages;
        this.questions = questions;
        this.topics = topics;
        this.writtenUp = writtenUp;
        this.area = area;
        this.bin = bin;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String purpose,
            @QueryValue(defaultValue = "") String status,
            @QueryValue @Nullable LocalDate heldBy,
            @QueryValue(defaultValue = "0") long id,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var view = View.of(ui, page.period());
        var filter = new InterviewFilter(
                id,
                Sought.of(q).compared(),
                Chosen.of(InterviewPurpose.class, purpose),
                Chosen.of(InterviewStatus.class, status),
                page.chosen() == null ? null : page.days(),
                Page.day(heldBy),
                InterviewsTexts.asOf(view));
        var paging = Paging.of(number, interviews.count(filter));
        var days = view.period().days();
        var begun = !filter.isAll()
                || paging.total() > 0
                || questions.count(QuestionFilter.ALL) > 0
                || !topics.all().isEmpty();
        return templates.interviewsIndex(
                ui,
                page,
                area,
                filter,
                q,
                interviews.list(filter, paging.size(), paging.offset()),
                paging,
                topics.standings(view.day(), days, false),
                writtenUp.of(ui, questions.ids(QuestionFilter.askedIn(days)), view.day()),
                begun);
    }

    @Get("/new")
    JteModel blank(Ui ui, Page page, @QueryValue(defaultValue = "") String post) {
        return form(ui, page, LIST, LIST, Form.proposing(Map.of("purpose", "wanted", "post", post)), false);
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, @Body Form<InterviewDraft> form) {
        return once.add(ui, form, refused -> form(ui, page, LIST, LIST, refused, false), draft -> {
            var path = path(interviews.add(draft).id());
            return Answer.to(path).sayingAdded(ui, ui.text("notice.saved"), path);
        });
    }

    @Get("/{id}")
    Optional<JteModel> show(Ui ui, Page page, long id) {
        return interviews.find(id).map(interview -> {
            var asked = questions
                    .list(new QuestionFilter("", "", Long.toString(id), "", false, null), QUESTIONS, 0)
                    .reversed();
            var held = stages.list(id);
            return templates.interviewsInterview(
                    ui,
                    page,
                    area,
                    interview,
                    held,
                    asked,
                    writtenUp.strands(ui, asked),
                    topics.all(),
                    unnoted(ui, held, asked));
        });
    }

    /** The last conversation that was held, if no question is noted of it. */
    private static Optional<StageRow> unnoted(Ui ui, List<StageRow> stages, List<QuestionRow> asked) {
        return stages.reversed().stream()
                .filter(stage -> stage.wasHeldBy(ui.today()))
                .findFirst()
                .filter(stage -> stage.outcome() != StageOutcome.NEVER_TOLD)
                .filter(stage ->
                        asked.stream().noneMatch(question -> Objects.equals(question.askedOn(), stage.heldOn())));
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return interviews.find(id).map(interview -> form(ui, page, path(id), path(id), stored(interview), true));
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<InterviewDraft> form) {
        return once.change(
                ui,
                form,
                refused -> form(ui, page, path(id), path(id), refused, true),
                () -> interviews.find(id).map(InterviewController::stored),
                draft -> interviews
                        .change(id, form.version(), draft)
                        .map(changed -> Answer.to(path(id)).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, String action, String back, Form<InterviewDraft> form, boolean stored) {
        return templates.interviewsForm(
                ui,
                page,
                area,
                action,
                back,
                form,
                ui.choices("interviews.purpose", InterviewPurpose.values()),
                stored);
    }

    private static Form<InterviewDraft> stored(Interview interview) {
        return Form.of(InterviewDraft.of(interview), interview.version());
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return once.discard(
                ui,
                form.key(),
                bin,
                site.back(request, LIST, "/"),
                interviews.find(id).map(interview -> InterviewsTexts.title(ui, interview.post(), interview.company())),
                () -> interviews.discard(id));
    }

    static String path(long id) {
        return LIST + "/" + id;
    }
}
