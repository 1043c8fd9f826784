package hoego.web.settings;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.web.Answer;
import hoego.web.Attempts;
import hoego.web.Attempts.By;
import hoego.web.Attempts.Source;
import hoego.web.Form;
import hoego.web.Once;
import hoego.web.Owner;
import hoego.web.Owners;
import hoego.web.Page;
import hoego.web.Passwords;
import hoego.web.Problem;
import hoego.web.Sessions;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.Visit;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.List;
import java.util.Optional;

/** Changes the password. Whoever sits at an open session has to know the old one, and all other sessions end. */
@Controller(value = "/settings/password", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class PasswordController {

    private final Owners owners;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Sessions sessions;
    private final Once once;
    private final Templates templates;

    PasswordController(
            Owners owners, Passwords passwords, Attempts attempts, Sessions sessions, Once once, Templates templates) {
        this.owners = owners;
        this.passwords = passwords;
        this.attempts = attempts;
        this.sessions = sessions;
        this.once = once;
        this.templates = templates;
    }

    @Get
    JteModel edit(Ui ui, Page page) {
        return templates.settingsPassword(ui, page, Form.empty());
    }

    @Post
    HttpResponse<?> change(Ui ui, Page page, HttpRequest<?> request, @Body Form<PasswordDraft> form) {
        var visit = Visit.of(request).orElseThrow();
        if (!form.isValid()) {
            return refused(ui, page, HttpStatus.UNPROCESSABLE_ENTITY, form);
        }
        var session = List.of(new Source(By.DEVICE, visit.session()));
        var wait = attempts.begin(session);
        if (wait.isPositive()) {
            return refused(ui, page, HttpStatus.TOO_MANY_REQUESTS, form.with("current", Problem.tooEarly(wait)));
        }
        var draft = form.value();
        if (!passwords.matches(draft.current(), visit.owner().passwordHash())) {
            return refused(ui, page, HttpStatus.UNPROCESSABLE_ENTITY, form.with("current", Problem.of("Wrong")));
        }
        attempts.succeeded(session);
        var hash = passwords.hash(draft.password());
        return once.perform(
                ui,
                form.key(),
                () -> changed(visit, hash)
                        .map(owner -> Answer.to("/settings").saying(ui.text("settings.password.changed"))));
    }

    private HttpResponse<?> refused(Ui ui, Page page, HttpStatus status, Form<PasswordDraft> form) {
        return HttpResponse.status(status).body(templates.settingsPassword(ui, page, form));
    }

    private Optional<Owner> changed(Visit visit, String hash) {
        sessions.closeOthers(visit.session());
        return owners.change(owner -> owner.withPasswordHash(hash));
    }
}
