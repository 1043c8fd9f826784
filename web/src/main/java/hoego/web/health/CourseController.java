package hoego.web.health;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.health.Course;
import hoego.health.CourseDraft;
import hoego.health.CourseFilter;
import hoego.health.CourseService;
import hoego.health.HealthKind;
import hoego.health.WorkoutFilter;
import hoego.health.WorkoutService;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Site;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import java.util.Optional;

@Controller(value = "/health/courses", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class CourseController {

    private static final String LIST = "/health/courses";

    private final CourseService courses;
    private final WorkoutService workouts;
    private final HealthArea area;
    private final HealthBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    CourseController(
            CourseService courses,
            WorkoutService workouts,
            HealthArea area,
            HealthBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.courses = courses;
        this.workouts = workouts;
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
            @QueryValue(defaultValue = "0") long id,
            @QueryValue(defaultValue = "") String kind,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var wish = Wish.of(q, page);
        var filter = new CourseFilter(id, wish.words(), kind, wish.days());
        var paging = Paging.of(number, courses.count(filter));
        return templates.healthCourses(
                ui,
                page,
                area,
                q,
                kind,
                wish.isEverything() && id == 0 && kind.isEmpty(),
                courses.list(filter, paging.size(), paging.offset()),
                paging);
    }

    @Get("/new")
    JteModel blank(Ui ui, Page page) {
        var today = ui.today().toString();
        return form(ui, page, Form.proposing(Map.of("bookedOn", today, "startsOn", today)));
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, @Body Form<CourseDraft> form) {
        return once.add(ui, form, asked -> form(ui, page, asked), draft -> {
            var course = courses.add(draft);
            var path = LIST + "/" + course.id();
            return Answer.to(path).sayingAdded(ui, ui.text("notice.saved"), path);
        });
    }

    private JteModel form(Ui ui, Page page, Form<CourseDraft> form) {
        return templates.healthCourseForm(ui, page, area, LIST, LIST, form, workouts.kinds(), false);
    }

    @Get("/{id}")
    Optional<JteModel> show(Ui ui, Page page, long id, @QueryValue(value = "page", defaultValue = "1") int number) {
        return courses.use(id).map(course -> {
            var filter = new WorkoutFilter("", "", id, Wish.of("", page).days());
            var paging = Paging.of(number, workouts.count(filter));
            return templates.healthCourse(
                    ui, page, area, course, workouts.list(filter, paging.size(), paging.offset()), paging);
        });
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return courses.find(id).map(course -> form(ui, page, course, stored(course)));
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<CourseDraft> form) {
        var course = courses.find(id);
        if (course.isEmpty()) {
            return HttpResponse.notFound();
        }
        return once.change(
                ui,
                form,
                asked -> form(ui, page, course.get(), asked),
                () -> courses.find(id).map(CourseController::stored),
                draft -> courses.change(id, form.version(), draft)
                        .map(changed -> Answer.to(LIST + "/" + id).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, Course course, Form<CourseDraft> form) {
        var own = LIST + "/" + course.id();
        return templates.healthCourseForm(ui, page, area, own, own, form, workouts.kinds(), true);
    }

    private static Form<CourseDraft> stored(Course course) {
        return Form.of(CourseDraft.of(course), course.version());
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return bin.delete(ui, form.key(), HealthKind.COURSE, id, site.back(request, LIST, "/", "/health"));
    }
}
