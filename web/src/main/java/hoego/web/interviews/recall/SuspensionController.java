package hoego.web.interviews.recall;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import hoego.study.recall.CardService;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Press;
import hoego.web.Site;
import hoego.web.Ui;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.util.Optional;

/** Cards that are not asked for a while. */
@Controller(value = CardController.LIST + "/{id}", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class SuspensionController {

    private final CardService cards;
    private final Site site;
    private final Once once;

    SuspensionController(CardService cards, Site site, Once once) {
        this.cards = cards;
        this.site = site;
        this.once = once;
    }

    /** Asks it no more until it is wanted again. */
    @Post("/suspended")
    HttpResponse<?> suspend(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        var said = Notice.of(ui.text("interviews.recall.suspended.said"))
                .undoneAt(ui.text("undo"), CardController.path(id) + "/resumed");
        return keep(ui, request, id, form, true, said);
    }

    @Post("/resumed")
    HttpResponse<?> resume(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return keep(ui, request, id, form, false, Notice.of(ui.text("interviews.recall.resumed.said")));
    }

    private HttpResponse<?> keep(
            Ui ui, HttpRequest<?> request, long id, Form<Press> form, boolean suspended, Notice said) {
        var back = site.back(request, CardController.LIST, RecallController.PATH, "/interviews/");
        return once.perform(
                ui,
                form.key(),
                () -> cards.suspend(id, suspended) ? Optional.of(Answer.to(back).saying(said)) : Optional.empty());
    }
}
