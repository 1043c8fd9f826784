package hoego.web.career;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.career.CareerKind;
import hoego.goals.career.Lesson;
import hoego.goals.career.LessonDraft;
import hoego.goals.career.LessonFilter;
import hoego.goals.career.LessonService;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Happened;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Site;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Threads;
import hoego.web.Ui;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The pages of lessons. */
@Controller(value = "/career/lessons", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class LessonController {

    private static final String LIST = "/career/lessons";

    private final LessonService lessons;
    private final Threads threads;
    private final CareerArea area;
    private final CareerBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    LessonController(
            LessonService lessons,
            Threads threads,
            CareerArea area,
            CareerBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.lessons = lessons;
        this.threads = threads;
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
            @QueryValue(defaultValue = "") String tag,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var tagged = tag.strip().toLowerCase(Locale.ROOT);
        var filter = LessonFilter.of(Sought.of(q).compared(), tagged, page.days());
        var totals = lessons.totals(filter);
        var paging = Paging.of(number, totals.lessons());
        var listed = lessons.list(filter, paging.size(), paging.offset());
        var ids = listed.stream().map(Lesson::id).toList();
        return templates.careerLessons(
                ui,
                page,
                area,
                new LessonList(
                        q,
                        filter.words(),
                        tagged,
                        lessons.tags(),
                        filter.isEverything(Page.EVER),
                        listed,
                        totals.minutes(),
                        threads.of(ui, CareerArea.NAME, CareerKind.LESSON.written(), ids),
                        paging));
    }

    @Get("/new")
    JteModel blank(
            Ui ui, Page page, @QueryValue(defaultValue = "") String title, @QueryValue(defaultValue = "") String tags) {
        return form(
                ui,
                page,
                LIST,
                LIST,
                Form.proposing(
                        Map.of("title", title, "tags", tags, "day", ui.today().toString())));
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, @Body Form<LessonDraft> form) {
        return once.add(ui, checked(ui, form), refused -> form(ui, page, LIST, LIST, refused), draft -> {
            var path = path(lessons.add(draft).id());
            return Answer.to(path).sayingAdded(ui, ui.text("notice.saved"), path);
        });
    }

    private static Form<LessonDraft> checked(Ui ui, Form<LessonDraft> form) {
        return Happened.checked(ui, form, "day", LessonDraft::day);
    }

    @Get("/{id}")
    Optional<JteModel> show(Ui ui, Page page, long id) {
        return lessons.find(id)
                .map(lesson -> templates.careerLesson(
                        ui, page, area, lesson, threads.of(ui, CareerPaths.ref(CareerKind.LESSON, id))));
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return lessons.find(id).map(lesson -> form(ui, page, path(id), path(id), stored(lesson)));
    }

    private static Form<LessonDraft> stored(Lesson lesson) {
        return Form.of(LessonDraft.of(lesson), lesson.version());
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<LessonDraft> form) {
        return once.change(
                ui,
                checked(ui, form),
                refused -> form(ui, page, path(id), path(id), refused),
                () -> lessons.find(id).map(LessonController::stored),
                draft -> lessons.change(id, form.version(), draft)
                        .map(lesson -> Answer.to(path(id)).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, String action, String back, Form<LessonDraft> form) {
        return templates.careerLessonForm(ui, page, area, action, back, form);
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return once.discard(
                ui,
                form.key(),
                bin,
                site.back(request, LIST, "/", "/career"),
                lessons.find(id).map(Lesson::title),
                () -> lessons.discard(id));
    }

    private static String path(long id) {
        return LIST + "/" + id;
    }
}
