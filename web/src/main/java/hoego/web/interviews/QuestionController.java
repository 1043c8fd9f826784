package hoego.web.interviews;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.study.interviews.Interview;
import hoego.study.interviews.InterviewService;
import hoego.study.interviews.Question;
import hoego.study.interviews.QuestionDraft;
import hoego.study.interviews.QuestionFilter;
import hoego.study.interviews.QuestionRow;
import hoego.study.interviews.QuestionService;
import hoego.study.interviews.Topic;
import hoego.study.interviews.TopicService;
import hoego.web.Answer;
import hoego.web.Choice;
import hoego.web.Chosen;
import hoego.web.Form;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Problem;
import hoego.web.Site;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Threads;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions, with what came of them elsewhere. */
@Controller(value = QuestionController.LIST, produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class QuestionController {

    static final String LIST = "/interviews/questions";

    private final QuestionService questions;
    private final TopicService topics;
    private final InterviewService interviews;
    private final WrittenUp writtenUp;
    private final Threads threads;
    private final InterviewsArea area;
    private final InterviewsBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    QuestionController(
            QuestionService questions,
            TopicService topics,
            InterviewService interviews,
            WrittenUp writtenUp,
            Threads threads,
            InterviewsArea area,
            InterviewsBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.questions = questions;
        this.topics = topics;
        this.interviews = interviews;
        this.writtenUp = writtenUp;
        this.threads = threads;
        this.area = area;
        this.bin = bin;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    /** Part of a list, with what came of it. */
    private record Part(List<QuestionRow> rows, Paging paging) {}

    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String topic,
            @QueryValue(defaultValue = "") String interview,
            @QueryValue(defaultValue = "") String source,
            @QueryValue(defaultValue = "") String grade,
            @QueryValue(defaultValue = "") String made,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var filter = new QuestionFilter(
                Sought.of(q).compared(),
                topic,
                interview,
                source,
                grade.equals(QuestionFilter.ANY),
                page.chosen() == null ? null : page.days());
        var state = Chosen.of(Tally.State.class, made);
        var part = state == null
                ? part(filter, number)
                : part(
                        ui,
                        filter,
                        state,
                        page.chosen() == null
                                ? ui.today()
                                : View.of(ui, page.period()).day(),
                        number);
        return templates.interviewsQuestions(
                ui,
                page,
                area,
                filter,
                q,
                made,
                state == null && filter.isAll(),
                topicChoices(ui, "interviews.topic.all", topics.all()),
                part.rows(),
                writtenUp.strands(ui, part.rows()),
                part.paging());
    }

    private Part part(QuestionFilter filter, int number) {
        var paging = Paging.of(number, questions.count(filter));
        return new Part(questions.list(filter, paging.size(), paging.offset()), paging);
    }

    /** What had come of questions by a day is known elsewhere, so all of them are asked for. */
    private Part part(Ui ui, QuestionFilter filter, Tally.State state, LocalDate day, int number) {
        var all = questions.ids(filter);
        var ids = writtenUp.of(ui, all, day).of(state, all);
        var paging = Paging.of(number, ids.size());
        return new Part(
                questions.rows(
                        ids.stream().skip(paging.offset()).limit(paging.size()).toList()),
                paging);
    }

    static List<Choice> topicChoices(Ui ui, String first, List<Topic> topics) {
        return Stream.concat(
                        Stream.of(new Choice("", ui.text(first))),
                        topics.stream().map(topic -> new Choice(Long.toString(topic.id()), topic.name())))
                .toList();
    }

    /** A question to be written down, perhaps of an interview, under a topic, or beginning with another record. */
    @Get("/new")
    JteModel blank(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String interview,
            @QueryValue(defaultValue = "") String topic,
            @QueryValue(defaultValue = "") String topicId,
            @QueryValue(defaultValue = "") String words,
            @QueryValue(defaultValue = "") String origin) {
        var proposed = new HashMap<>(Map.of(
                "askedOn",
                ui.today().toString(),
                "interviewId",
                interview,
                "topicId",
                topicId.isEmpty() ? topic : topicId,
                "words",
                words));
        threads.origin(ui, origin).ifPresent(begun -> {
            proposed.put("origin", origin);
            proposed.put("words", begun.first());
            proposed.put("answer", begun.words());
            proposed.put("tags", String.join(", ", begun.tags()));
        });
        return form(ui, page, LIST, LIST, Form.proposing(proposed), "", 0);
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, @Body Form<QuestionDraft> form) {
        return once.add(ui, form, this::checked, refused -> form(ui, page, LIST, LIST, refused, "", 0), draft -> {
            var path =
                    path(questions.add(draft, title(ui, draft, ""), ui.today()).id());
            return Answer.to(path).sayingAdded(ui, ui.text("notice.saved"), path);
        });
    }

    /** A topic or interview may have been deleted meanwhile. */
    private Form<QuestionDraft> checked(Form<QuestionDraft> form) {
        var draft = form.value();
        var topic = draft.topicId();
        var interview = draft.interviewId();
        if (topic != null && topics.find(topic).isEmpty()) {
            return form.with("topicId", Problem.of("Gone"));
        }
        return interview != null && interviews.find(interview).isEmpty()
                ? form.with("interviewId", Problem.of("Gone"))
                : form;
    }

    /** What its origin is called today, or was when that was still there. */
    private String title(Ui ui, QuestionDraft draft, String before) {
        return threads.beginning(ui, draft.origin(), before).title();
    }

    @Get("/{id}")
    Optional<JteModel> show(Ui ui, Page page, long id) {
        return questions
                .row(id)
                .map(question -> templates.interviewsQuestion(
                        ui,
                        page,
                        area,
                        question,
                        threads.beginning(ui, question.origin(), question.originTitle()),
                        writtenUp.of(ui, id),
                        questions.similar(question.words(), id)));
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return questions
                .find(id)
                .map(question -> form(ui, page, path(id), path(id), stored(question), question.originTitle(), id));
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<QuestionDraft> form) {
        var found = questions.find(id);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var before = found.get().originTitle();
        return once.change(
                ui,
                form,
                this::checked,
                refused -> form(ui, page, path(id), path(id), refused, before, id),
                () -> questions.find(id).map(QuestionController::stored),
                draft -> questions
                        .change(id, form.version(), draft, title(ui, draft, before), ui.today())
                        .map(changed -> Answer.to(path(id)).saying(ui.text("notice.saved"))));
    }

    private JteModel form(
            Ui ui, Page page, String action, String back, Form<QuestionDraft> form, String originTitle, long own) {
        return templates.interviewsQuestionForm(
                ui,
                page,
                area,
                action,
                back,
                form,
                topicChoices(ui, "interviews.topic.none", topics.all()),
                interviewChoices(ui),
                threads.beginning(ui, form.text("origin"), originTitle),
                form.hasProblems() ? questions.similar(form.text("words"), own) : List.of(),
                own);
    }

    private List<Choice> interviewChoices(Ui ui) {
        return Stream.concat(
                        Stream.of(new Choice("", ui.text("interviews.interview.none"))),
                        interviews.all().stream().map(interview -> choice(ui, interview)))
                .toList();
    }

    private static Choice choice(Ui ui, Interview interview) {
        return new Choice(
                Long.toString(interview.id()), InterviewsTexts.title(ui, interview.post(), interview.company()));
    }

    private static Form<QuestionDraft> stored(Question question) {
        return Form.of(QuestionDraft.of(question), question.version());
    }

    /** Deletes it; with a topic that a line made for it and that is to go, too, where that is undone. */
    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return once.discard(
                ui,
                form.key(),
                bin,
                back(request, id),
                questions.find(id).map(Question::words),
                () -> questions.discard(id).map(place -> {
                    topicToGo(form).ifPresent(topics::discardIfUnused);
                    return place;
                }));
    }

    /** Where it was deleted, unless that was on a page of its own, which is gone with it. */
    private String back(HttpRequest<?> request, long id) {
        var back = site.back(request, LIST, "/", "/interviews/");
        return back.matches(path(id) + "([/?].*)?") ? LIST : back;
    }

    private static Optional<Long> topicToGo(Form<Press> form) {
        return form.text("topic").matches("[1-9]\\d{0,17}")
                ? Optional.of(Long.valueOf(form.text("topic")))
                : Optional.empty();
    }

    static String path(long id) {
        return LIST + "/" + id;
    }
}
