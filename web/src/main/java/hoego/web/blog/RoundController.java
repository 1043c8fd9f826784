package hoego.web.blog;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.blog.BlogKind;
import hoego.blog.Cohort;
import hoego.blog.CohortService;
import hoego.blog.Deadline;
import hoego.blog.HandedIn;
import hoego.blog.Round;
import hoego.blog.RoundDraft;
import hoego.blog.RoundService;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Happened;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Problem;
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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rounds of a cohort. */
@Controller(value = "/blog/cohorts/{cohortId}/rounds", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class RoundController {

    private final CohortService cohorts;
    private final RoundService rounds;
    private final RoundPages pages;
    private final PostChoices postChoices;
    private final Present present;
    private final BlogArea area;
    private final BlogBin bin;
    private final Once once;
    private final Templates templates;

    RoundController(
            CohortService cohorts,
            RoundService rounds,
            RoundPages pages,
            PostChoices postChoices,
            Present present,
            BlogArea area,
            BlogBin bin,
            Once once,
            Templates templates) {
        this.cohorts = cohorts;
        this.rounds = rounds;
        this.pages = pages;
        this.postChoices = postChoices;
        this.present = present;
        this.area = area;
        this.bin = bin;
        this.once = once;
        this.templates = templates;
    }

    @Get
    Optional<JteModel> index(
            Ui ui,
            Page page,
            long cohortId,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String state,
            @QueryValue @Nullable LocalDate on,
            @QueryValue @Nullable LocalDate until,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var seen = Page.day(on);
        var last = Page.day(until);
        var filter = new RoundFilter(ui, q, state);
        return cohorts.standing(cohortId, present.standpoint(ui, seen)).map(cohort -> {
            var days = Seen.until(last, page.days());
            var listed = cohort.rounds().stream()
                    .filter(round -> days.contains(round.round().dueOn()))
                    .filter(filter::allows)
                    .toList();
            var paging = Paging.of(number, listed.size());
            var everything = filter.isEmpty() && seen == null && last == null && page.chosen() == null;
            var shown =
                    listed.stream().skip(paging.offset()).limit(paging.size()).toList();
            return templates.blogRounds(
                    ui,
                    page,
                    area,
                    new RoundList(cohort.cohort(), q, state, written(seen), written(last), everything, shown, paging),
                    present.at(),
                    RoundFilter.states(ui));
        });
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** One after the last, in the rhythm of the cohort. */
    @Get("/new")
    Optional<JteModel> blank(Ui ui, Page page, long cohortId) {
        return cohorts.find(cohortId).map(cohort -> {
            var all = rounds.list(cohortId);
            var number = all.stream().mapToInt(Round::number).max().orElse(0) + 1;
            var day = all.isEmpty() ? cohort.startsOn() : all.getLast().dueOn().plusWeeks(cohort.cadenceWeeks());
            var proposed = Map.of(
                    "number", Integer.toString(number),
                    "dueOn", day.toString(),
                    "dueTime", Deadline.typed(cohort.deadlineTime()).toString());
            return pages.form(ui, page, cohort, RoundPages.list(cohortId), Form.proposing(proposed), Optional.empty());
        });
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, long cohortId, @Body Form<RoundDraft> form) {
        var found = cohorts.find(cohortId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var cohort = found.get();
        return once.add(
                ui,
                form,
                asked -> checked(cohort, 0, asked),
                refused -> pages.form(ui, page, cohort, RoundPages.list(cohortId), refused, Optional.empty()),
                draft -> {
                    var added = rounds.add(cohort, draft);
                    return added.published() == null
                            ? Answer.to(CohortController.path(cohortId))
                                    .sayingAdded(
                                            ui,
                                            said(ui, added),
                                            RoundPages.path(
                                                    cohortId, added.round().id()))
                            : saved(ui, added, true);
                });
    }

    private Form<RoundDraft> checked(Cohort cohort, long id, Form<RoundDraft> form) {
        var before = rounds.find(cohort.id(), id);
        var zone =
                before.map(round -> round.zone(cohort)).orElse(cohort.deadline().zone());
        var today = LocalDate.ofInstant(present.at(), zone);
        var happened = Happened.checked(today, form, "submittedOn", RoundDraft::submittedOn);
        var there = postChoices.checked(happened, RoundDraft::postId);
        var shown = there.isValid() && isShownAnew(before, there.value()) ? shown(there, id) : there;
        return shown.isValid() && rounds.isTaken(cohort.id(), shown.value().number(), id)
                ? shown.with("number", Problem.of("RoundTaken"))
                : shown;
    }

    private Form<RoundDraft> shown(Form<RoundDraft> form, long id) {
        return form.value().submittedOn() == null
                ? pages.showable(form, RoundDraft::postId, id)
                : pages.toHandIn(form, RoundDraft::postId, RoundDraft::link, id);
    }

    /** Whether a round is to have a post that it had not, or is said to be handed in with it now. */
    private static boolean isShownAnew(Optional<Round> before, RoundDraft draft) {
        return before.filter(round -> Objects.equals(round.postId(), draft.postId()))
                .filter(round -> round.isHandedIn() || draft.submittedOn() == null)
                .isEmpty();
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long cohortId, long id) {
        return cohorts.find(cohortId)
                .flatMap(cohort -> rounds.find(cohortId, id)
                        .map(round -> pages.form(
                                ui,
                                page,
                                cohort,
                                RoundPages.path(cohortId, id),
                                RoundPages.stored(cohort, round),
                                Optional.of(round))));
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long cohortId, long id, @Body Form<RoundDraft> form) {
        var found = cohorts.find(cohortId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var cohort = found.get();
        return once.change(
                ui,
                form,
                asked -> checked(cohort, id, asked),
                refused ->
                        pages.form(ui, page, cohort, RoundPages.path(cohortId, id), refused, rounds.find(cohortId, id)),
                () -> rounds.find(cohortId, id).map(round -> RoundPages.stored(cohort, round)),
                draft -> {
                    var isFirst =
                            rounds.find(cohortId, id).filter(Round::isHandedIn).isEmpty();
                    return rounds.change(cohort, id, form.version(), draft)
                            .map(changed -> saved(ui, changed, isFirst && changed.published() != null));
                });
    }

    /** What published a post is taken back as where one hands in with a tap, unless something else was handed in before. */
    private Answer saved(Ui ui, HandedIn handedIn, boolean isUndone) {
        var said = Notice.of(said(ui, handedIn));
        return Answer.to(CohortController.path(handedIn.round().cohortId()))
                .saying(isUndone ? said.undoneAt(ui.text("undo"), SubmissionController.withdrawal(handedIn)) : said);
    }

    private String said(Ui ui, HandedIn handedIn) {
        var post = handedIn.published();
        var saved = post == null
                ? ui.text("notice.saved")
                : ui.text("blog.notice.saved-published", Map.of("title", post.title()));
        return saved + pages.beyond(ui, handedIn.round());
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long cohortId, long id, @Body Form<Press> form) {
        return bin.delete(
                ui,
                form.key(),
                BlogKind.ROUND,
                id,
                pages.back(request, cohortId),
                rounds.find(cohortId, id).map(round -> BlogTexts.round(ui, round.number())));
    }
}
