package hoego.web.health;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.health.CourseService;
import hoego.health.HealthKind;
import hoego.health.Workout;
import hoego.health.WorkoutDraft;
import hoego.health.WorkoutFilter;
import hoego.health.WorkoutService;
import hoego.web.Answer;
import hoego.web.Choice;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Controller(value = "/health/workouts", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class WorkoutController {

    private static final String LIST = "/health/workouts";

    private final WorkoutService workouts;
    private final CourseService courses;
    private final HealthArea area;
    private final HealthBin bin;
    private final Sure sure;
    private final Site site;
    private final Once once;
    private final Templates templates;

    WorkoutController(
            WorkoutService workouts,
            CourseService courses,
            HealthArea area,
            HealthBin bin,
            Sure sure,
            Site site,
            Once once,
            Templates templates) {
        this.workouts = workouts;
        this.courses = courses;
        this.area = area;
        this.bin = bin;
        this.sure = sure;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String kind,
            @QueryValue @Nullable Long course,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var wish = Wish.of(q, page);
        var filter = new WorkoutFilter(wish.words(), kind, course, wish.days());
        var paging = Paging.of(number, workouts.count(filter));
        return templates.healthWorkouts(
                ui,
                page,
                area,
                new WorkoutList(
                        q,
                        wish.isEverything() && kind.isEmpty() && course == null,
                        kind,
                        course,
                        workouts.kinds(),
                        workouts.list(filter, paging.size(), paging.offset()),
                        paging));
    }

    /** Opens as the last workout was, so that the usual one is there with one tap. */
    @Get("/new")
    JteModel blank(Ui ui, Page page, @QueryValue(defaultValue = "") String kind) {
        var proposed = new HashMap<String, String>();
        workouts.latest().ifPresent(latest -> {
            proposed.put("kind", latest.kind());
            proposed.put("minutes", Integer.toString(latest.minutes()));
        });
        if (!kind.isEmpty()) {
            proposed.put("kind", kind);
        }
        proposed.put("doneOn", ui.today().toString());
        return form(ui, page, Form.proposing(proposed));
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, HttpRequest<?> request, @Body Form<WorkoutDraft> form) {
        return once.add(ui, sure.asked(ui, form, WorkoutDraft::doneOn), asked -> form(ui, page, asked), draft -> {
            var workout = workouts.add(draft);
            return Answer.to(site.back(request, LIST, "/", "/health"))
                    .sayingAdded(ui, saved(ui, workout), LIST + "/" + workout.id());
        });
    }

    /** What is left of the course it used a session of is said along. */
    private String saved(Ui ui, Workout workout) {
        return Optional.ofNullable(workout.courseId())
                .flatMap(courses::use)
                .map(course -> ui.text("health.saved.session", Map.of("kind", course.kind(), "left", course.left())))
                .orElseGet(() -> ui.text("notice.saved"));
    }

    private JteModel form(Ui ui, Page page, Form<WorkoutDraft> form) {
        return templates.healthWorkoutForm(ui, page, area, LIST, form, workouts.kinds(), efforts(ui), false);
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return workouts.find(id).map(workout -> form(ui, page, workout, stored(workout)));
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<WorkoutDraft> form) {
        var workout = workouts.find(id);
        if (workout.isEmpty()) {
            return HttpResponse.notFound();
        }
        return once.change(
                ui,
                sure.asked(ui, form, WorkoutDraft::doneOn),
                asked -> form(ui, page, workout.get(), asked),
                () -> workouts.find(id).map(WorkoutController::stored),
                draft -> workouts.change(id, form.version(), draft)
                        .map(changed -> Answer.to(LIST).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, Workout workout, Form<WorkoutDraft> form) {
        return templates.healthWorkoutForm(
                ui, page, area, LIST + "/" + workout.id(), form, workouts.kinds(), efforts(ui), true);
    }

    private static List<Choice> efforts(Ui ui) {
        return Stream.concat(
                        Stream.of(new Choice("", ui.text("health.effort.none"))),
                        IntStream.rangeClosed(0, 10)
                                .mapToObj(effort -> new Choice(Integer.toString(effort), Integer.toString(effort))))
                .toList();
    }

    private static Form<WorkoutDraft> stored(Workout workout) {
        return Form.of(WorkoutDraft.of(workout), workout.version());
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return bin.delete(ui, form.key(), HealthKind.WORKOUT, id, site.back(request, LIST, "/", "/health"));
    }
}
