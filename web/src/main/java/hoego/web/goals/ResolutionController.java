package hoego.web.goals;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.ClosingDraft;
import hoego.goals.DroppingDraft;
import hoego.goals.Fate;
import hoego.goals.GoalService;
import hoego.goals.Resolution;
import hoego.goals.ResolutionDraft;
import hoego.goals.ResolutionFilter;
import hoego.goals.ResolutionService;
import hoego.web.Answer;
import hoego.web.Choice;
import hoego.web.Chosen;
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
import hoego.web.Threading.Origin;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of resolutions. */
@Controller(value = "/goals/resolutions", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class ResolutionController {

    private static final String LIST = "/goals/resolutions";
    private static final String DESKS = "/retrospectives/";

    private final ResolutionService resolutions;
    private final GoalService goals;
    private final GoalsArea area;
    private final LifeAreas lifeAreas;
    private final GoalViews views;
    private final PrincipleChoices principles;
    private final Threads threads;
    private final GoalsBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    ResolutionController(
            ResolutionService resolutions,
            GoalService goals,
            GoalsArea area,
            LifeAreas lifeAreas,
            GoalViews views,
            PrincipleChoices principles,
            Threads threads,
            GoalsBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.resolutions = resolutions;
        this.goals = goals;
        this.area = area;
        this.lifeAreas = lifeAreas;
        this.views = views;
        this.principles = principles;
        this.threads = threads;
        this.bin = bin;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    /**
     * The list. A period shows what was made for it.
     *
     * @param made the period in which they were newly written down
     * @param run the quarters running up to this resolution
     * @param asked those made by this day, as they stood on it
     */
    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(value = "area", defaultValue = "") String about,
            @QueryValue(defaultValue = "") String fate,
            @QueryValue(defaultValue = "") String made,
            @QueryValue(defaultValue = "") String origin,
            @QueryValue(defaultValue = "0") long run,
            @Nullable @QueryValue("on") LocalDate asked,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var chosen = page.chosen();
        var on = Page.day(asked);
        var written = Period.asked(made).orElse(null);
        var filter = new ResolutionFilter(
                Sought.of(q).compared(),
                about,
                Chosen.of(Fate.class, fate),
                chosen == null ? null : chosen.start(),
                chosen == null ? null : chosen.end(),
                written == null ? null : written.start(),
                written == null ? madeBefore(on) : written.end(),
                written == null ? Chosen.of(ResolutionFilter.Origin.class, origin) : ResolutionFilter.Origin.NEW,
                run);
        var day = Objects.requireNonNullElse(on, ui.today());
        var paging = Paging.of(number, resolutions.count(filter, day));
        var listed = resolutions.list(filter, day, paging.size(), paging.offset());
        return templates.goalsResolutions(
                ui,
                page,
                area,
                listed,
                paging,
                q,
                about,
                fate,
                origin,
                lifeAreas.choices(ui, about),
                scope(ui, written, run, on));
    }

    /** What a list shows that cannot be chosen above it; empty if nothing. */
    private static String scope(Ui ui, @Nullable Period made, long run, @Nullable LocalDate on) {
        if (made != null) {
            return ui.text("goals.resolutions.made", Map.of("period", ui.period(made)));
        }
        if (on != null) {
            return ui.text("goals.resolutions.on", Map.of("day", ui.day(on)));
        }
        return run == 0 ? "" : ui.text("goals.resolutions.run");
    }

    private static @Nullable LocalDate madeBefore(@Nullable LocalDate on) {
        return on == null ? null : on.plusDays(1);
    }

    @Get("/new")
    JteModel blank(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String words,
            @QueryValue(defaultValue = "") String retrospective) {
        var written = term(retrospective);
        var wanted = written.map(Period::next).filter(Period::isOfOurTime);
        var texts = Map.of(
                "words", words,
                "writtenIn", written.map(Period::toString).orElse(""),
                "period", wanted.orElseGet(() -> Period.quarter(ui.today())).toString(),
                "madeOn", ui.today().toString(),
                "area", resolutions.latest().map(Resolution::area).orElse(""));
        return form(ui, page, LIST, back(texts.getOrDefault("writtenIn", "")), Form.proposing(texts));
    }

    /** A quarter or a year, of which there are retrospectives. */
    private static Optional<Period> term(String written) {
        return Period.asked(written).filter(period -> period.kind() != Period.Kind.WEEK);
    }

    /** To the retrospective in which it is written, if it is in one. */
    private static String back(String writtenIn) {
        return writtenIn.isEmpty() ? LIST : DESKS + writtenIn;
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, @Body Form<ResolutionDraft> form) {
        return once.add(ui, checked(ui, form), refused -> form(ui, page, LIST, LIST, refused), draft -> {
            var resolution = resolutions.add(draft);
            return Answer.to(back(draft.writtenIn())).sayingAdded(ui, ui.text("notice.saved"), path(resolution.id()));
        });
    }

    private static Form<ResolutionDraft> checked(Ui ui, Form<ResolutionDraft> form) {
        return Happened.checked(ui, form, "madeOn", ResolutionDraft::madeOn);
    }

    @Get("/{id}")
    Optional<JteModel> show(Ui ui, Page page, long id) {
        return resolutions.find(id).map(resolution -> show(ui, page, resolution, closing(ui), Form.empty()));
    }

    private static Form<ClosingDraft> closing(Ui ui) {
        return Form.proposing(Map.of("day", ui.today().toString()));
    }

    private JteModel show(Ui ui, Page page, Resolution resolution, Form<?> closing, Form<AnsweringGoal> chosen) {
        var chain = resolutions.chain(resolution.id(), ui.today());
        var shown = chain.stream()
                .filter(each -> each.id() == resolution.id())
                .findFirst()
                .orElseThrow();
        var reopens = !resolution.isOpen()
                && chain.stream()
                        .filter(each -> Objects.equals(each.carriedFrom(), resolution.id()))
                        .allMatch(each -> each.isOpen());
        var known = new ResolutionPage(
                shown,
                chain,
                reopens,
                goal(ui, page, resolution),
                principle(ui, resolution),
                resolution.isOpen() ? GoalChoices.of(goals.running(ui.today())) : List.of(),
                ResolutionPage.asksForPrinciple(shown) ? principles.inForce(ui.today()) : List.of(),
                threads.offers(ui, GoalsThreading.ref(resolution.id())));
        return templates.goalsResolution(ui, page, area, known, chosen, closing);
    }

    /** The goal that it became, at the end of what that was carried on to. */
    private @Nullable GoalView goal(Ui ui, Page page, Resolution resolution) {
        var id = resolution.goalId();
        return id == null
                ? null
                : goals.standing(id, ui.today())
                        .map(goal -> views.of(ui, View.of(ui, page.period()), List.of(goal))
                                .getFirst())
                        .orElse(null);
    }

    private @Nullable Origin principle(Ui ui, Resolution resolution) {
        var id = resolution.principleId();
        return id == null
                ? null
                : threads.origin(ui, GoalsThreading.principle(id).toString()).orElse(null);
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return resolutions.find(id).map(resolution -> form(ui, page, path(id), path(id), stored(resolution)));
    }

    private static Form<ResolutionDraft> stored(Resolution resolution) {
        return Form.of(ResolutionDraft.of(resolution), resolution.version());
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<ResolutionDraft> form) {
        return once.change(
                ui,
                checked(ui, form),
                refused -> form(ui, page, path(id), path(id), refused),
                () -> resolutions.find(id).map(ResolutionController::stored),
                draft -> resolutions
                        .change(id, form.version(), draft)
                        .map(resolution -> Answer.to(path(id)).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, String action, String back, Form<ResolutionDraft> form) {
        return templates.goalsResolutionForm(
                ui,
                page,
                area,
                action,
                back,
                form,
                lifeAreas.choices(ui, form.text("area")),
                periods(ui, form.text("period")),
                places(ui, form.text("writtenIn")));
    }

    /** By hand, in the retrospective at hand, in that before it, or in the chosen one. */
    private static List<Choice> places(Ui ui, String chosen) {
        var quarter = Period.quarter(ui.today());
        var year = Period.year(ui.today());
        var desks = Stream.concat(
                        Stream.of(quarter.previous(), quarter, year.previous(), year), Period.parse(chosen).stream())
                .distinct()
                .map(period -> new Choice(
                        period.toString(),
                        ui.text("goals.resolution.written-in", Map.of("period", ui.period(period)))));
        return Stream.concat(Stream.of(new Choice("", ui.text("goals.by-hand"))), desks)
                .toList();
    }

    /** The quarter at hand, those beside it, the year at hand and the next; and the one that is chosen. */
    private static List<Choice> periods(Ui ui, String chosen) {
        var quarter = Period.quarter(ui.today());
        var year = Period.year(ui.today());
        return Stream.concat(
                        Stream.of(quarter.previous(), quarter, quarter.next(), year, year.next()),
                        Period.parse(chosen).stream())
                .distinct()
                .map(period -> new Choice(period.toString(), ui.period(period)))
                .toList();
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, long id, @Body Form<Press> form) {
        return once.discard(
                ui, form.key(), bin, LIST, resolutions.find(id).map(Resolution::words), () -> resolutions.discard(id));
    }

    @Post("/{id}/kept")
    HttpResponse<?> keep(Ui ui, Page page, HttpRequest<?> request, long id, @Body Form<ClosingDraft> form) {
        return settle(ui, page, request, id, Fate.KEPT, form);
    }

    @Post("/{id}/partly")
    HttpResponse<?> keepPartly(Ui ui, Page page, HttpRequest<?> request, long id, @Body Form<ClosingDraft> form) {
        return settle(ui, page, request, id, Fate.PARTLY, form);
    }

    /** A principle that is there, or one to be told later. */
    @Post("/{id}/principle")
    HttpResponse<?> makePrinciple(
            Ui ui, Page page, HttpRequest<?> request, long id, @Body Form<BecomingPrinciple> form) {
        return answer(ui, page, id, form, BecomingPrinciple::day, draft -> {
            var principle = draft.principleId();
            var settled = principle == null
                    ? resolutions.settle(id, Fate.PRINCIPLE, draft.closing())
                    : resolutions.becomePrinciple(id, principle, draft.day());
            return settled.map(resolution -> said(ui, request, id, ui.text("goals.notice.fate", Fate.PRINCIPLE)));
        });
    }

    private HttpResponse<?> settle(
            Ui ui, Page page, HttpRequest<?> request, long id, Fate fate, Form<ClosingDraft> form) {
        return answer(
                ui,
                page,
                id,
                form,
                ClosingDraft::day,
                draft -> resolutions
                        .settle(id, fate, draft)
                        .map(resolution -> said(ui, request, id, ui.text("goals.notice.fate", fate))));
    }

    /** Giving up wants a reason. */
    @Post("/{id}/dropped")
    HttpResponse<?> drop(Ui ui, Page page, HttpRequest<?> request, long id, @Body Form<DroppingDraft> form) {
        return answer(
                ui,
                page,
                id,
                form,
                DroppingDraft::day,
                draft -> resolutions
                        .settle(id, Fate.DROPPED, draft.closing())
                        .map(resolution -> said(ui, request, id, ui.text("goals.notice.fate", Fate.DROPPED))));
    }

    /** @param after the period of the retrospective in which it is carried over: what comes after that is meant */
    @Post("/{id}/carried")
    HttpResponse<?> carry(
            Ui ui,
            Page page,
            HttpRequest<?> request,
            long id,
            @QueryValue(defaultValue = "") String after,
            @Body Form<ClosingDraft> form) {
        var written = term(after);
        return answer(
                ui,
                page,
                id,
                carriedOn(form, resolutions.find(id), written),
                ClosingDraft::day,
                draft -> resolutions
                        .carry(
                                id,
                                draft,
                                written.map(Period::end).orElse(draft.day()),
                                written.map(Period::toString).orElse(""))
                        .map(later -> {
                            var period = Period.parse(later.period()).orElseThrow();
                            return said(
                                    ui,
                                    request,
                                    id,
                                    ui.text("goals.notice.carried", Map.of("period", ui.period(period))));
                        }));
    }

    /** After the last term that there is, nothing can be carried to. */
    private static Form<ClosingDraft> carriedOn(
            Form<ClosingDraft> form, Optional<Resolution> carried, Optional<Period> written) {
        var own = carried.flatMap(resolution -> Period.parse(resolution.period()));
        var isLast = Stream.concat(own.stream(), written.stream())
                .anyMatch(period -> !period.next().isOfOurTime());
        return isLast ? form.with("day", Problem.of("LastTerm")) : form;
    }

    private <T> HttpResponse<?> answer(
            Ui ui,
            Page page,
            long id,
            Form<T> form,
            Function<T, @Nullable LocalDate> day,
            Function<T, Optional<Answer>> action) {
        var found = resolutions.find(id);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var asked = Happened.checked(ui, form, "day", day);
        if (!asked.isValid()) {
            return Page.whole(
                    HttpResponse.unprocessableEntity().body(show(ui, page, found.get(), asked, Form.empty())));
        }
        return once.perform(ui, form.key(), () -> action.apply(form.value()));
    }

    private Answer said(Ui ui, HttpRequest<?> request, long id, String text) {
        return Answer.to(site.back(request, path(id), DESKS))
                .saying(Notice.of(text).undoneAt(ui.text("undo"), path(id) + "/reopened"));
    }

    /** Answered by a goal that there is already. */
    @Post("/{id}/goal")
    HttpResponse<?> becomeGoal(Ui ui, Page page, HttpRequest<?> request, long id, @Body Form<AnsweringGoal> form) {
        var found = resolutions.find(id);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var goal = AnsweringGoal.of(form, goals);
        if (goal.isEmpty()) {
            return HttpResponse.unprocessableEntity()
                    .body(show(ui, page, found.get(), closing(ui), AnsweringGoal.missing(form)));
        }
        return once.perform(
                ui,
                form.key(),
                () -> resolutions
                        .becomeGoal(id, goal.get(), ui.today())
                        .map(resolution -> said(ui, request, id, ui.text("goals.notice.fate", Fate.GOAL))));
    }

    @Post("/{id}/reopened")
    HttpResponse<?> reopen(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return once.perform(
                ui,
                form.key(),
                () -> resolutions
                        .reopen(id)
                        .map(resolution -> Answer.to(site.back(request, path(id), DESKS))
                                .saying(ui.text("goals.notice.reopened"))));
    }

    private static String path(long id) {
        return LIST + "/" + id;
    }
}
