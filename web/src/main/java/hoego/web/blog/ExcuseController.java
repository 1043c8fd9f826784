package hoego.web.blog;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import hoego.blog.Round;
import hoego.blog.RoundService;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Press;
import hoego.web.Ui;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.util.Map;

/** Excuses a round on purpose, and takes that back. */
@Controller(value = "/blog/cohorts/{cohortId}/rounds", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class ExcuseController {

    private final RoundService rounds;
    private final RoundPages pages;
    private final Once once;

    ExcuseController(RoundService rounds, RoundPages pages, Once once) {
        this.rounds = rounds;
        this.pages = pages;
        this.once = once;
    }

    @Post("/{id}/excused")
    HttpResponse<?> excuse(Ui ui, HttpRequest<?> request, long cohortId, long id, @Body Form<Press> form) {
        var undo = RoundPages.path(cohortId, id) + "/unexcused";
        return once.perform(
                ui,
                form.key(),
                () -> rounds.excuse(cohortId, id)
                        .map(round -> said(
                                ui, request, cohortId, "blog.notice.excused", pages.beyond(ui, round), round, undo)));
    }

    @Post("/{id}/unexcused")
    HttpResponse<?> unexcuse(Ui ui, HttpRequest<?> request, long cohortId, long id, @Body Form<Press> form) {
        var undo = RoundPages.path(cohortId, id) + "/excused";
        return once.perform(
                ui,
                form.key(),
                () -> rounds.unexcuse(cohortId, id)
                        .map(round -> said(ui, request, cohortId, "blog.notice.unexcused", "", round, undo)));
    }

    private Answer said(
            Ui ui, HttpRequest<?> request, long cohortId, String text, String more, Round round, String undo) {
        return Answer.to(pages.back(request, cohortId))
                .saying(Notice.of(ui.text(text, Map.of("number", Integer.toString(round.number()))) + more)
                        .undoneAt(ui.text("undo"), undo));
    }
}
