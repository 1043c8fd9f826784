package hoego.web.career;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import hoego.goals.career.Principle;
import hoego.goals.career.PrincipleService;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Press;
import hoego.web.Ui;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Whether a principle that was never used stays or is retired; each can be taken back. */
@Controller(value = "/career/principles/{id}", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class PrincipleStayController {

    private final PrincipleService principles;
    private final Once once;

    PrincipleStayController(PrincipleService principles, Once once) {
        this.principles = principles;
        this.once = once;
    }

    @Post("/retirement")
    HttpResponse<?> retire(Ui ui, long id, @Body Form<Press> form) {
        return done(ui, form, () -> principles.retire(id, ui.today()), "retired", "retirement");
    }

    @Post("/retirement/deletion")
    HttpResponse<?> reinstate(Ui ui, long id, @Body Form<Press> form) {
        return undone(ui, form, () -> principles.retire(id, null));
    }

    @Post("/confirmation")
    HttpResponse<?> keep(Ui ui, long id, @Body Form<Press> form) {
        return done(ui, form, () -> principles.keep(id, ui.today()), "stays", "confirmation");
    }

    @Post("/confirmation/deletion")
    HttpResponse<?> askAgain(Ui ui, long id, @Body Form<Press> form) {
        return undone(ui, form, () -> principles.keep(id, null));
    }

    private HttpResponse<?> done(
            Ui ui, Form<Press> form, Supplier<Optional<Principle>> change, String said, String undone) {
        return once.perform(
                ui,
                form.key(),
                () -> change.get().map(principle -> {
                    var path = PrincipleController.path(principle.id());
                    var text = ui.text("career.notice.principle." + said, Map.of("number", principle.number()));
                    return Answer.to(path)
                            .saying(Notice.of(text).undoneAt(ui.text("undo"), path + "/" + undone + "/deletion"));
                }));
    }

    private HttpResponse<?> undone(Ui ui, Form<Press> form, Supplier<Optional<Principle>> change) {
        return once.perform(
                ui,
                form.key(),
                () -> change.get()
                        .map(principle -> Answer.to(PrincipleController.path(principle.id()))
                                .saying(ui.text("notice.saved"))));
    }
}
