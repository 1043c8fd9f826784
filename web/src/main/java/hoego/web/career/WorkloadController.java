package hoego.web.career;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.career.Workload;
import hoego.goals.career.WorkloadDraft;
import hoego.goals.career.WorkloadFilter;
import hoego.goals.career.WorkloadService;
import hoego.goals.career.WorkloadWord;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Happened;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Period;
import hoego.web.Press;
import hoego.web.Problem;
import hoego.web.Site;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Ui;
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
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** The pages of workloads. */
@Controller(value = "/career/workloads", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class WorkloadController {

    private static final String LIST = "/career/workloads";

    /** Before the weeks that are shown, for a run of high load that began there. */
    private static final int WEEKS_BEFORE = 26;

    private final WorkloadService workloads;
    private final LastWorkload word;
    private final CareerArea area;
    private final CareerBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    WorkloadController(
            WorkloadService workloads,
            LastWorkload word,
            CareerArea area,
            CareerBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.workloads = workloads;
        this.word = word;
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
            @QueryValue(defaultValue = "1") int least,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var words = Sought.of(q).compared();
        var filter = new WorkloadFilter(words, least, page.days());
        var paging = Paging.of(number, workloads.count(filter));
        var week = Period.week(ui.today()).start();
        return templates.careerWorkloads(
                ui,
                page,
                area,
                new WorkloadPage(
                        q,
                        least,
                        words.isEmpty() && least <= 1 && page.chosen() == null,
                        week,
                        workloads.around(week).map(WorkloadController::said).orElseGet(Form::empty),
                        trend(ui, page),
                        workloads.list(filter, paging.size(), paging.offset()),
                        paging));
    }

    private static Form<WorkloadDraft> said(Workload workload) {
        return Form.of(WorkloadDraft.of(workload), workload.version());
    }

    private WorkloadTrend trend(Ui ui, Page page) {
        var day = page.chosen() == null ? ui.today() : page.chosen().dayWithin(ui.today());
        var shown = WorkloadTrend.shown(page.chosen(), day);
        var start = shown.getStart().minusWeeks(WEEKS_BEFORE);
        var said =
                day.isBefore(start) ? List.<Workload>of() : workloads.weeks(LocalDateRange.of(start, day.plusDays(1)));
        return WorkloadTrend.of(ui, said, shown, day, ui.pauses());
    }

    /** Of a week that was chosen and has its record, it is that record that is to be seen. */
    @Get("/new")
    HttpResponse<?> blank(Ui ui, Page page, @QueryValue @Nullable LocalDate week) {
        var chosen = Page.day(week);
        var stored = Optional.ofNullable(chosen).flatMap(workloads::around);
        if (stored.isPresent()) {
            return ui.seeOther(path(stored.get().id()) + "/edit");
        }
        var proposed = Map.of("week", (chosen == null ? ui.today() : chosen).toString());
        return HttpResponse.ok(form(ui, page, LIST, Form.proposing(proposed), false));
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, HttpRequest<?> request, @Body Form<WorkloadDraft> form) {
        return once.add(
                ui,
                checked(ui, form),
                asked -> free(asked, workload -> !workload.says(asked.value())),
                refused -> form(ui, page, LIST, refused, false),
                draft -> {
                    var isSaidAgain = workloads.around(draft.week()).isPresent(); // then deleting would undo too much
                    var workload = workloads.add(draft);
                    var answer = Answer.to(back(request));
                    return isSaidAgain
                            ? answer.saying(ui.text("notice.saved"))
                            : answer.sayingAdded(ui, ui.text("notice.saved"), path(workload.id()));
                });
    }

    private static Form<WorkloadDraft> checked(Ui ui, Form<WorkloadDraft> form) {
        return Happened.checked(
                ui, form, "week", draft -> Period.week(draft.week()).start());
    }

    private String back(HttpRequest<?> request) {
        return site.back(request, LIST, "/", "/career");
    }

    @Post("/tap")
    HttpResponse<?> tap(Ui ui, Page page, HttpRequest<?> request, @Body Form<WorkloadDraft> form) {
        return once.add(ui, checked(ui, form), asked -> form(ui, page, LIST, asked, false), draft -> {
            var undo = word.say(draft);
            var saved = Notice.of(ui.text("notice.saved"));
            return Answer.to(back(request)).saying(undo.isEmpty() ? saved : saved.undoneAt(ui.text("undo"), undo));
        });
    }

    /** Puts back what was said of a week before the last taps or line, unless it was changed since. */
    @Post("/{id}/before")
    HttpResponse<?> takeBack(Ui ui, HttpRequest<?> request, long id, @Body Form<WorkloadWord> form) {
        if (!form.isValid()) {
            return HttpResponse.badRequest();
        }
        var back = Answer.to(back(request));
        return once.perform(
                ui,
                form.key(),
                () -> workloads.find(id).map(now -> {
                    if (now.version() != form.version()) {
                        return back.saying(ui.text("career.notice.changed-since"));
                    }
                    workloads.putBack(now, form.value());
                    return back.saying(ui.text("notice.restored"));
                }));
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return workloads.find(id).map(workload -> form(ui, page, path(id), said(workload), true));
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<WorkloadDraft> form) {
        return once.change(
                ui,
                checked(ui, form),
                asked -> free(asked, other -> other.id() != id),
                asked -> form(ui, page, path(id), asked, true),
                () -> workloads.find(id).map(WorkloadController::said),
                draft -> workloads
                        .change(id, form.version(), draft)
                        .map(changed -> Answer.to(LIST).saying(ui.text("notice.saved"))));
    }

    /** A week that has its record already cannot get another one. */
    private Form<WorkloadDraft> free(Form<WorkloadDraft> form, Predicate<Workload> isInTheWay) {
        if (!form.isValid()) {
            return form;
        }
        return workloads
                .around(form.value().week())
                .filter(isInTheWay)
                .map(taken -> form.with(
                        "week",
                        new Problem("Taken", Map.of("load", taken.load(), "energy", taken.energy()))
                                .seenAt(path(taken.id()) + "/edit")))
                .orElse(form);
    }

    private JteModel form(Ui ui, Page page, String action, Form<WorkloadDraft> form, boolean stored) {
        return templates.careerWorkloadForm(
                ui,
                page,
                area,
                action,
                form,
                WorkloadPage.choices(ui, "career.workload.load"),
                WorkloadPage.choices(ui, "career.workload.energy"),
                stored);
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        var title = workloads.find(id).map(workload -> title(ui, workload));
        return once.discard(
                ui,
                form.key(),
                bin,
                back(request),
                title,
                () -> title.flatMap(called -> workloads.discard(id, called)));
    }

    private static String title(Ui ui, Workload workload) {
        return ui.text(
                "career.workload.title",
                Map.of("days", ui.span(workload.week(), workload.week().plusDays(6))));
    }

    private static String path(long id) {
        return LIST + "/" + id;
    }
}
