package hoego.web.blog;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;
import static java.util.stream.Collectors.joining;

import gg.jte.models.runtime.JteModel;
import hoego.blog.BlogKind;
import hoego.blog.Cohort;
import hoego.blog.CohortService;
import hoego.blog.Deadline;
import hoego.blog.HandedIn;
import hoego.blog.Round;
import hoego.blog.RoundDraft;
import hoego.blog.RoundService;
import hoego.blog.SubmissionDraft;
import hoego.blog.WithdrawalDraft;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Happened;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Problem;
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
import io.micronaut.http.uri.UriBuilder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rounds of a cohort. */
@Controller(value = "/blog/cohorts/{cohortId}/rounds", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class RoundController {

    private final CohortService cohorts;
    private final RoundService rounds;
    private final PostChoices postChoices;
    private final Present present;
    private final BlogArea area;
    private final BlogBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    RoundController(
            CohortService cohorts,
            RoundService rounds,
            PostChoices postChoices,
            Present present,
            BlogArea area,
            BlogBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.cohorts = cohorts;
        this.rounds = rounds;
        this.postChoices = postChoices;
        this.present = present;
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
            return form(ui, page, cohort, list(cohortId), Form.proposing(proposed), Optional.empty());
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
                refused -> form(ui, page, cohort, list(cohortId), refused, Optional.empty()),
                draft -> {
                    var added = rounds.add(cohort, draft);
                    return Answer.to(CohortController.path(cohortId))
                            .sayingAdded(
                                    ui,
                                    saved(ui, added) + beyond(ui, added.round()),
                                    list(cohortId) + "/" + added.round().id());
                });
    }

    private Form<RoundDraft> checked(Cohort cohort, long id, Form<RoundDraft> form) {
        var before = rounds.find(cohort.id(), id);
        var zone =
                before.map(round -> round.zone(cohort)).orElse(cohort.deadline().zone());
        var today = LocalDate.ofInstant(present.at(), zone);
        var happened = Happened.checked(today, form, "submittedOn", RoundDraft::submittedOn);
        var there = postChoices.checked(happened, RoundDraft::postId);
        var shown =
                there.isValid() && isShownAnew(before, there.value()) ? showable(there, RoundDraft::postId, id) : there;
        return shown.isValid() && rounds.isTaken(cohort.id(), shown.value().number(), id)
                ? shown.with("number", Problem.of("RoundTaken"))
                : shown;
    }

    /** Whether a round is to have a post that it had not, or is said to be handed in with it now. */
    private static boolean isShownAnew(Optional<Round> before, RoundDraft draft) {
        return before.filter(round -> Objects.equals(round.postId(), draft.postId()))
                .filter(round -> round.isHandedIn() || draft.submittedOn() == null)
                .isEmpty();
    }

    /** A post that can be shown to others, and is not handed in for another round. */
    private <T> Form<T> showable(Form<T> form, Function<T, @Nullable Long> chosen, long id) {
        return Optional.ofNullable(chosen.apply(form.value()))
                .flatMap(post -> rounds.otherWith(post, id))
                .map(other -> form.with(
                        "postId", Problem.of("HandedIn").seenAt(BlogTexts.path("round", other.id(), other.cohortId()))))
                .orElseGet(() -> postChoices.showable(form, chosen));
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long cohortId, long id) {
        return cohorts.find(cohortId)
                .flatMap(cohort -> rounds.find(cohortId, id)
                        .map(round -> form(
                                ui,
                                page,
                                cohort,
                                list(cohortId) + "/" + id,
                                stored(cohort, round),
                                Optional.of(round))));
    }

    private static Form<RoundDraft> stored(Cohort cohort, Round round) {
        return Form.of(RoundDraft.of(round, round.zone(cohort)), round.version());
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
                refused -> form(ui, page, cohort, list(cohortId) + "/" + id, refused, rounds.find(cohortId, id)),
                () -> rounds.find(cohortId, id).map(round -> stored(cohort, round)),
                draft -> rounds.change(cohort, id, form.version(), draft)
                        .map(changed -> Answer.to(CohortController.path(cohortId))
                                .saying(saved(ui, changed) + beyond(ui, changed.round()))));
    }

    private static String saved(Ui ui, HandedIn handedIn) {
        var post = handedIn.published();
        return post == null
                ? ui.text("notice.saved")
                : ui.text("blog.notice.saved-published", Map.of("title", post.title()));
    }

    private JteModel form(
            Ui ui, Page page, Cohort cohort, String action, Form<RoundDraft> form, Optional<Round> stored) {
        var clock = stored.map(round -> round.zone(cohort))
                .filter(zone -> !zone.equals(cohort.deadline().zone()))
                .map(zone -> zone.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + zone.getId())
                .orElse("");
        return templates.blogRoundForm(
                ui,
                page,
                area,
                cohort,
                action,
                form,
                postChoices.all(ui, form),
                clock,
                stored.map(round -> standing(ui, round)).orElse(""),
                stored.isPresent());
    }

    /** What became of a round, and why it is excused. */
    private String standing(Ui ui, Round round) {
        return cohorts.standing(round.cohortId(), present.standpoint(ui, null)).stream()
                .flatMap(cohort -> cohort.rounds().stream())
                .filter(each -> each.round().id() == round.id())
                .flatMap(each -> Stream.of(BlogTexts.state(ui, each), BlogTexts.paused(ui, each)))
                .filter(text -> !text.isEmpty())
                .collect(joining(" · "));
    }

    /** Hands in, now. */
    @Post("/{id}/submission")
    HttpResponse<?> submit(
            Ui ui, Page page, HttpRequest<?> request, long cohortId, long id, @Body Form<SubmissionDraft> form) {
        var found = cohorts.find(cohortId);
        var round = rounds.find(cohortId, id);
        if (found.isEmpty() || round.isEmpty()) {
            return HttpResponse.notFound();
        }
        var cohort = found.get();
        var action = list(cohortId) + "/" + id;
        return once.add(
                ui,
                postChoices.checked(form, SubmissionDraft::postId),
                asked -> free(showable(asked, SubmissionDraft::postId, id), cohortId, id),
                refused -> {
                    var now = rounds.find(cohortId, id).orElseGet(round::get);
                    return form(ui, page, cohort, action, asRound(cohort, now, refused), Optional.of(now));
                },
                draft -> {
                    var handedIn = rounds.submit(cohortId, id, ui.today(), present.at(), draft)
                            .orElseThrow();
                    return Answer.to(back(request, cohortId))
                            .saying(Notice.of(submitted(ui, handedIn)).undoneAt(ui.text("undo"), withdrawal(handedIn)));
                });
    }

    private static String submitted(Ui ui, HandedIn handedIn) {
        var number = Integer.toString(handedIn.round().number());
        var post = handedIn.published();
        return post == null
                ? ui.text("blog.notice.submitted", Map.of("number", number))
                : ui.text("blog.notice.submitted-published", Map.of("number", number, "title", post.title()));
    }

    /** Where a POST takes back what was handed in, and that it was published by that. */
    static String withdrawal(HandedIn handedIn) {
        var round = handedIn.round();
        var draft = handedIn.withdrawal();
        var path = UriBuilder.of(list(round.cohortId()) + "/" + round.id() + "/withdrawal")
                .queryParam("version", round.version());
        return (draft.postId() == null
                        ? path
                        : path.queryParam("postId", draft.postId())
                                .queryParam("postVersion", draft.postVersion())
                                .queryParam("link", draft.link()))
                .build()
                .toString();
    }

    /** What another window handed in already keeps its time. */
    private Form<SubmissionDraft> free(Form<SubmissionDraft> form, long cohortId, long id) {
        return rounds.find(cohortId, id).filter(Round::isHandedIn).isPresent()
                ? form.with("submittedOn", Problem.of("Done"))
                : form;
    }

    /** What was handed in for a round where that has to be looked at again: in the form of the round. */
    private static Form<RoundDraft> asRound(Cohort cohort, Round round, Form<SubmissionDraft> form) {
        var stored = RoundDraft.of(round, round.zone(cohort));
        var post = form.text("postId");
        var draft = stored.with(post.matches("\\d{1,18}") ? Long.valueOf(post) : null, form.text("link"));
        var typed = Form.of(draft, round.version());
        var asked = round.isHandedIn() ? typed.against(Form.of(stored, round.version())) : typed;
        for (var field : List.of("submittedOn", "postId", "link")) {
            var problem = form.problem(field);
            asked = problem == null ? asked : asked.with(field, problem);
        }
        return asked;
    }

    @Post("/{id}/withdrawal")
    HttpResponse<?> withdraw(Ui ui, HttpRequest<?> request, long cohortId, long id, @Body Form<WithdrawalDraft> form) {
        if (!form.isValid()) {
            return HttpResponse.badRequest();
        }
        return once.perform(
                ui,
                form.key(),
                () -> rounds.find(cohortId, id).map(round -> {
                    var isBack = rounds.withdraw(cohortId, id, form.version(), form.value())
                            .isPresent();
                    return Answer.to(back(request, cohortId))
                            .saying(ui.text(
                                    isBack ? "blog.notice.withdrawn" : "blog.notice.changed-since",
                                    Map.of("number", Integer.toString(round.number()))));
                }));
    }

    @Post("/{id}/excuse")
    HttpResponse<?> excuse(Ui ui, HttpRequest<?> request, long cohortId, long id, @Body Form<Press> form) {
        var undo = list(cohortId) + "/" + id + "/unexcused";
        return once.perform(
                ui,
                form.key(),
                () -> rounds.excuse(cohortId, id, true)
                        .map(round ->
                                said(ui, request, cohortId, "blog.notice.excused", beyond(ui, round), round, undo)));
    }

    /** Where a round is excused beyond what the rules let one leave out, that; nobody is kept from it. */
    private String beyond(Ui ui, Round round) {
        return round.excused()
                ? cohorts.standing(round.cohortId(), present.standpoint(ui, null))
                        .filter(cohort -> cohort.excusesBeyond() > 0)
                        .map(cohort -> " " + BlogTexts.excuses(ui, cohort))
                        .orElse("")
                : "";
    }

    @Post("/{id}/unexcused")
    HttpResponse<?> unexcuse(Ui ui, HttpRequest<?> request, long cohortId, long id, @Body Form<Press> form) {
        var undo = list(cohortId) + "/" + id + "/excuse";
        return once.perform(
                ui,
                form.key(),
                () -> rounds.excuse(cohortId, id, false)
                        .map(round -> said(ui, request, cohortId, "blog.notice.unexcused", "", round, undo)));
    }

    private Answer said(
            Ui ui, HttpRequest<?> request, long cohortId, String text, String more, Round round, String undo) {
        return Answer.to(back(request, cohortId))
                .saying(Notice.of(ui.text(text, Map.of("number", Integer.toString(round.number()))) + more)
                        .undoneAt(ui.text("undo"), undo));
    }

    private String back(HttpRequest<?> request, long cohortId) {
        return site.back(request, CohortController.path(cohortId), "/", "/blog", list(cohortId));
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long cohortId, long id, @Body Form<Press> form) {
        return bin.delete(
                ui,
                form.key(),
                BlogKind.ROUND,
                id,
                back(request, cohortId),
                rounds.find(cohortId, id).map(round -> BlogTexts.round(ui, round.number())));
    }

    static String list(long cohortId) {
        return CohortController.path(cohortId) + "/rounds";
    }
}
