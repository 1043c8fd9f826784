package hoego.web.blog;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import hoego.blog.Cohort;
import hoego.blog.CohortService;
import hoego.blog.HandedIn;
import hoego.blog.Round;
import hoego.blog.RoundDraft;
import hoego.blog.RoundService;
import hoego.blog.SubmissionDraft;
import hoego.blog.WithdrawalDraft;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Problem;
import hoego.web.Ui;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.uri.UriBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hands in for a round, and takes that back. */
@Controller(value = "/blog/cohorts/{cohortId}/rounds", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class SubmissionController {

    private final CohortService cohorts;
    private final RoundService rounds;
    private final RoundPages pages;
    private final PostChoices postChoices;
    private final Present present;
    private final Once once;

    SubmissionController(
            CohortService cohorts,
            RoundService rounds,
            RoundPages pages,
            PostChoices postChoices,
            Present present,
            Once once) {
        this.cohorts = cohorts;
        this.rounds = rounds;
        this.pages = pages;
        this.postChoices = postChoices;
        this.present = present;
        this.once = once;
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
        var action = RoundPages.path(cohortId, id);
        return once.add(
                ui,
                postChoices.checked(form, SubmissionDraft::postId),
                asked -> free(pages.toHandIn(asked, SubmissionDraft::postId, SubmissionDraft::link, id), cohortId, id),
                refused -> {
                    var now = rounds.find(cohortId, id).orElseGet(round::get);
                    return pages.form(ui, page, cohort, action, asRound(cohort, now, refused), Optional.of(now));
                },
                draft -> {
                    var handedIn = rounds.submit(cohortId, id, ui.today(), present.at(), draft)
                            .orElseThrow();
                    return Answer.to(pages.back(request, cohortId))
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
        var path = UriBuilder.of(RoundPages.path(round.cohortId(), round.id()) + "/withdrawal")
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
                    return Answer.to(pages.back(request, cohortId))
                            .saying(ui.text(
                                    isBack ? "blog.notice.withdrawn" : "blog.notice.changed-since",
                                    Map.of("number", Integer.toString(round.number()))));
                }));
    }
}
