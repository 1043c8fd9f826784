package hoego.web.interviews;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.study.interviews.QuestionFilter;
import hoego.study.interviews.Topic;
import hoego.study.interviews.TopicDraft;
import hoego.study.interviews.TopicService;
import hoego.study.interviews.TopicStanding;
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
import hoego.web.Ui;
import hoego.web.View;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Topics, and how well each of them is known. */
@Controller(value = TopicController.LIST, produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
public final class TopicController {

    static final String LIST = "/interviews/topics";

    private static final String ID = "[1-9]\\d{0,17}";

    private final TopicService topics;
    private final TopicMatrix matrix;
    private final TopicTrails trails;
    private final InterviewsArea area;
    private final InterviewsBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    TopicController(
            TopicService topics,
            TopicMatrix matrix,
            TopicTrails trails,
            InterviewsArea area,
            InterviewsBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.topics = topics;
        this.matrix = matrix;
        this.trails = trails;
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
            @QueryValue(defaultValue = "") String interview,
            @QueryValue(defaultValue = "") String parent,
            @QueryValue(defaultValue = "") String sort,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var filter = new TopicMatrix.Filter(
                Sought.of(q).compared(),
                parent.matches(ID) ? Long.valueOf(parent) : null,
                interview.equals(QuestionFilter.ANY));
        var order = Objects.requireNonNullElse(Chosen.of(TopicOrder.class, sort), TopicOrder.WEAKEST);
        var sight = matrix.read(ui, page, filter, order);
        var paging = Paging.of(number, sight.lines().size());
        return templates.interviewsTopics(
                ui,
                page,
                area,
                q,
                interview,
                parent,
                order,
                page.chosen() == null && filter.isAll(),
                sight.lines().stream()
                        .skip(paging.offset())
                        .limit(paging.size())
                        .toList(),
                sight.parents(),
                paging);
    }

    @Get("/new")
    JteModel blank(Ui ui, Page page, @QueryValue(defaultValue = "") String parent) {
        return form(ui, page, LIST, LIST, Form.proposing(Map.of("parentId", parent)), 0);
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, @Body Form<TopicDraft> form) {
        return once.add(
                ui, form, asked -> checked(asked, 0), refused -> form(ui, page, LIST, LIST, refused, 0), draft -> {
                    var path = path(topics.add(draft).id());
                    return Answer.to(path).sayingAdded(ui, ui.text("notice.saved"), path);
                });
    }

    /** No two topics are called alike, and none is part of itself. */
    private Form<TopicDraft> checked(Form<TopicDraft> form, long own) {
        var draft = form.value();
        var parent = draft.parentId();
        if (parent != null && topics.find(parent).isEmpty()) {
            return form.with("parentId", Problem.of("Gone"));
        }
        if (parent != null && own != 0 && topics.isPartOf(parent, own)) {
            return form.with("parentId", Problem.of("Circle"));
        }
        return topics.calledLike(List.of(draft.name()), own)
                .map(other -> form.with("name", called(other)))
                .or(() -> topics.calledLike(draft.aliases(), own).map(other -> form.with("aliases", called(other))))
                .orElse(form);
    }

    private static Problem called(Topic other) {
        return new Problem("Called", Map.of("name", other.name())).seenAt(path(other.id()));
    }

    @Get("/{id}")
    Optional<JteModel> show(Ui ui, Page page, long id, @QueryValue(value = "page", defaultValue = "1") int number) {
        var day =
                page.chosen() == null ? ui.today() : View.of(ui, page.period()).day();
        var all = topics.standings(day, null, false);
        return all.stream().filter(topic -> topic.id() == id).findFirst().map(topic -> {
            var followed = trails.follow(ui, page, id, day, number);
            var shown = new TopicPage(
                    topic,
                    all.stream().filter(other -> isPartOf(other, id)).toList(),
                    followed.trail(),
                    LevelChart.of(followed.trail().values(), topic.targetLevel(), day),
                    followed.made(),
                    followed.posts(),
                    !day.isBefore(ui.today()),
                    followed.entries());
            return templates.interviewsTopic(ui, page, area, shown, followed.paging());
        });
    }

    private static boolean isPartOf(TopicStanding topic, long parent) {
        var above = topic.parentId();
        return above != null && above == parent;
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return topics.find(id).map(topic -> form(ui, page, path(id), path(id), stored(topic), id));
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<TopicDraft> form) {
        return once.change(
                ui,
                form,
                asked -> checked(asked, id),
                refused -> form(ui, page, path(id), path(id), refused, id),
                () -> topics.find(id).map(TopicController::stored),
                draft -> topics.change(id, form.version(), draft)
                        .map(changed -> Answer.to(path(id)).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, String action, String back, Form<TopicDraft> form, long own) {
        var parents = Stream.concat(
                        Stream.of(new Choice("", ui.text("interviews.topic.parent.none"))),
                        topics.all().stream()
                                .filter(topic -> topic.id() != own)
                                .map(topic -> new Choice(Long.toString(topic.id()), topic.name())))
                .toList();
        return templates.interviewsTopicForm(ui, page, area, action, back, form, parents, levels(ui), own != 0);
    }

    /** From none to the best, and not said. */
    public static List<Choice> levels(Ui ui) {
        return Stream.concat(
                        Stream.of(new Choice("", ui.text("interviews.level.none"))),
                        IntStream.rangeClosed(0, TopicStanding.BEST)
                                .mapToObj(Integer::toString)
                                .map(level -> new Choice(level, level)))
                .toList();
    }

    private static Form<TopicDraft> stored(Topic topic) {
        return Form.of(TopicDraft.of(topic), topic.version());
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return once.discard(
                ui,
                form.key(),
                bin,
                site.back(request, LIST, "/", "/interviews"),
                topics.find(id).map(Topic::name),
                () -> topics.discard(id));
    }

    static String path(long id) {
        return LIST + "/" + id;
    }
}
