package hoego.web.account;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import hoego.web.Attempts;
import hoego.web.Form;
import hoego.web.Owners;
import hoego.web.Page;
import hoego.web.Passwords;
import hoego.web.Problem;
import hoego.web.Sessions;
import hoego.web.Site;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.Unsent;
import hoego.web.UnsentReader;
import hoego.web.Visit;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Map;

/** In and out. */
@Controller(produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class LoginController {

    private final Owners owners;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Devices devices;
    private final Sessions sessions;
    private final UnsentReader unsent;
    private final Site site;
    private final Templates templates;

    LoginController(
            Owners owners,
            Passwords passwords,
            Attempts attempts,
            Devices devices,
            Sessions sessions,
            UnsentReader unsent,
            Site site,
            Templates templates) {
        this.owners = owners;
        this.passwords = passwords;
        this.attempts = attempts;
        this.devices = devices;
        this.sessions = sessions;
        this.unsent = unsent;
        this.site = site;
        this.templates = templates;
    }

    @Get("/login")
    HttpResponse<?> blank(Ui ui, Page page, @QueryValue(defaultValue = "") String next) {
        if (ui.visit() != null) {
            return ui.seeOther(site.own(next));
        }
        if (!owners.exist()) {
            return ui.seeOther("/setup");
        }
        var form = Form.<LoginDraft>proposing(Map.of("next", site.own(next)));
        return Page.whole(HttpResponse.ok(templates.accountLogin(ui, page, form, List.of())));
    }

    /** Opens a new session, whatever cookie the request came with. */
    @Post("/login")
    HttpResponse<?> signIn(Ui ui, Page page, HttpRequest<?> request, @Body Form<LoginDraft> form) {
        if (!form.isValid()) {
            return refused(ui, page, HttpStatus.UNPROCESSABLE_ENTITY, form);
        }
        var sources = devices.sources(request);
        var wait = attempts.begin(sources);
        if (wait.isPositive()) {
            return refused(ui, page, HttpStatus.TOO_MANY_REQUESTS, form.with("password", Problem.tooEarly(wait)))
                    .header(
                            HttpHeaders.RETRY_AFTER,
                            Long.toString(wait.plusMillis(999).toSeconds()));
        }
        var draft = form.value();
        var isRight = owners.find()
                .filter(owner -> passwords.matches(draft.password(), owner.passwordHash()))
                .isPresent();
        if (!isRight) {
            return refused(ui, page, HttpStatus.UNPROCESSABLE_ENTITY, form.with("password", Problem.of("Wrong")));
        }
        attempts.succeeded(sources);
        Visit.of(request).map(Visit::session).ifPresent(sessions::close);
        return in(ui, page, draft).cookie(sessions.open(Devices.agent(request))).cookie(devices.know(request));
    }

    /** To where one wanted to go; who was signed out over a form is asked whether to send it now. */
    private MutableHttpResponse<?> in(Ui ui, Page page, LoginDraft draft) {
        return unsent.read(site.own(draft.to()), draft.sent())
                .<MutableHttpResponse<?>>map(form ->
                        Page.whole(HttpResponse.ok(templates.accountUnsent(ui, page, form, site.own(draft.next())))))
                .orElseGet(() -> ui.seeOther(site.own(draft.next())));
    }

    private MutableHttpResponse<?> refused(Ui ui, Page page, HttpStatus status, Form<LoginDraft> form) {
        var typed = unsent.read(site.own(form.text("to")), form.text("sent"))
                .map(Unsent::typed)
                .orElse(List.of());
        return Page.whole(HttpResponse.status(status).body(templates.accountLogin(ui, page, form, typed)));
    }

    @Post("/logout")
    @Consumes(MediaType.ALL)
    HttpResponse<?> signOut(Ui ui, HttpRequest<?> request) {
        Visit.of(request).map(Visit::session).ifPresent(sessions::close);
        return ui.seeOther("/login").cookie(sessions.forgotten());
    }
}
