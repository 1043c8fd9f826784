package hoego.web.settings;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Press;
import hoego.web.Sessions;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.Visit;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.Optional;

/** The devices on which the owner is signed in. */
@Controller(value = "/settings/sessions", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class SessionController {

    private final Sessions sessions;
    private final Once once;
    private final Templates templates;

    SessionController(Sessions sessions, Once once, Templates templates) {
        this.sessions = sessions;
        this.once = once;
        this.templates = templates;
    }

    @Get
    JteModel index(Ui ui, Page page, HttpRequest<?> request) {
        var here = Visit.of(request).map(Visit::session).orElse("");
        var devices = sessions.open().stream()
                .map(signIn -> new Device(
                        signIn, DeviceName.of(signIn.device()), signIn.session().equals(here)))
                .toList();
        return templates.settingsSessions(ui, page, devices);
    }

    @Post("/{session}/deletion")
    HttpResponse<?> close(Ui ui, HttpRequest<?> request, String session, @Body Form<Press> form) {
        if (Visit.of(request).filter(visit -> visit.session().equals(session)).isPresent()) {
            sessions.close(session);
            return ui.seeOther("/login").cookie(sessions.forgotten());
        }
        return once.perform(ui, form.key(), () -> {
            sessions.close(session);
            return Optional.of(Answer.to("/settings/sessions").saying(ui.text("settings.session.closed")));
        });
    }

    /** Everywhere, also here. */
    @Post("/deletion")
    HttpResponse<?> closeAll(Ui ui, @Body Form<Press> form) {
        sessions.closeAll();
        return ui.seeOther("/login").cookie(sessions.forgotten());
    }
}
