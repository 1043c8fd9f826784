package hoego.web.account;

import hoego.web.Form;
import hoego.web.Gate;
import hoego.web.Owners;
import hoego.web.Page;
import hoego.web.PageBinder;
import hoego.web.Site;
import hoego.web.Templates;
import hoego.web.UiBinder;
import hoego.web.Unsent;
import hoego.web.UnsentReader;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.AuthorizationException;
import jakarta.inject.Named;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/** Leads whoever is not signed in to where they can be. Who brings something typed, since their session ended, keeps it. */
@Controller(produces = MediaType.ALL) // whatever was asked for, the answer is a page
final class StrangerController {

    private final Owners owners;
    private final UnsentReader reader;
    private final Gate gate;
    private final Site site;
    private final UiBinder uis;
    private final PageBinder pages;
    private final Templates templates;
    private final ExecutorService blocking;

    StrangerController(
            Owners owners,
            UnsentReader reader,
            Gate gate,
            Site site,
            UiBinder uis,
            PageBinder pages,
            Templates templates,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.owners = owners;
        this.reader = reader;
        this.gate = gate;
        this.site = site;
        this.uis = uis;
        this.pages = pages;
        this.templates = templates;
        this.blocking = blocking;
    }

    /** Nobody is a stranger without a single header: in place of an address it cannot read, Micronaut puts such a request. */
    @Error(global = true)
    CompletableFuture<HttpResponse<?>> meet(HttpRequest<?> request, AuthorizationException e) {
        if (request.getHeaders().isEmpty()) {
            return CompletableFuture.completedFuture(HttpResponse.badRequest());
        }
        return reader.read(request)
                .thenApplyAsync(
                        found -> found.filter(unsent -> owners.exist())
                                .<HttpResponse<?>>map(unsent -> keep(request, unsent))
                                .orElseGet(() -> gate.lead(request)),
                        blocking);
    }

    private HttpResponse<?> keep(HttpRequest<?> request, Unsent unsent) {
        var form = Form.<LoginDraft>proposing(
                Map.of("next", site.whence(request), "to", unsent.path(), "sent", unsent.written()));
        return Page.whole(HttpResponse.status(HttpStatus.UNAUTHORIZED)
                .body(templates.accountLogin(uis.of(request), pages.unrouted(request), form, unsent.typed())));
    }
}
