package hoego.web;

import gg.jte.models.runtime.JteModel;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the reader in plain words what went wrong and what to do, and a stranger nothing more. */
@Controller(produces = MediaType.ALL) // whatever was asked for, the answer is a page
final class ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorController.class);

    private final Templates templates;
    private final UiBinder uis;
    private final PageBinder pages;
    private final Gate gate;
    private final Access access;

    ErrorController(Templates templates, UiBinder uis, PageBinder pages, Gate gate, Access access) {
        this.templates = templates;
        this.uis = uis;
        this.pages = pages;
        this.gate = gate;
        this.access = access;
    }

    @Error(global = true, status = HttpStatus.NOT_FOUND)
    HttpResponse<?> notFound(HttpRequest<?> request) {
        return access.isOpen(request)
                ? page(request, HttpStatus.NOT_FOUND, "error.not-found")
                : gate.lead(request); // outside of the base path nobody asked for the owner yet
    }

    @Error(global = true, status = HttpStatus.FORBIDDEN)
    HttpResponse<JteModel> forbidden(HttpRequest<?> request) {
        return page(request, HttpStatus.FORBIDDEN, "error.forbidden");
    }

    @Error(global = true, status = HttpStatus.BAD_REQUEST)
    HttpResponse<JteModel> badRequest(HttpRequest<?> request) {
        return page(request, HttpStatus.BAD_REQUEST, "error.unreadable");
    }

    @Error(global = true, status = HttpStatus.NOT_ACCEPTABLE)
    HttpResponse<JteModel> notAcceptable(HttpRequest<?> request) {
        return page(request, HttpStatus.NOT_ACCEPTABLE, "error.unreadable");
    }

    @Error(global = true, status = HttpStatus.UNSUPPORTED_MEDIA_TYPE)
    HttpResponse<JteModel> unsupported(HttpRequest<?> request) {
        return page(request, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "error.unreadable");
    }

    @Error(global = true, status = HttpStatus.METHOD_NOT_ALLOWED)
    HttpResponse<JteModel> wrongMethod(HttpRequest<?> request) {
        return page(request, HttpStatus.METHOD_NOT_ALLOWED, "error.not-found");
    }

    @Error(global = true)
    HttpResponse<JteModel> tooLarge(HttpRequest<?> request, ContentLengthExceededException e) {
        return page(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE, "error.too-large");
    }

    @Error(global = true)
    HttpResponse<JteModel> unreadable(HttpRequest<?> request, ConversionErrorException e) {
        return page(request, HttpStatus.BAD_REQUEST, "error.unreadable");
    }

    /** A form that was sent without any field. */
    @Error(global = true)
    HttpResponse<JteModel> empty(HttpRequest<?> request, UnsatisfiedRouteException e) {
        return page(request, HttpStatus.BAD_REQUEST, "error.unreadable");
    }

    @Error(global = true)
    HttpResponse<JteModel> refused(HttpRequest<?> request, HttpStatusException e) {
        return page(
                request,
                e.getStatus(),
                switch (e.getStatus()) {
                    case NOT_FOUND -> "error.not-found";
                    case FORBIDDEN -> "error.forbidden";
                    default -> "error.unreadable";
                });
    }

    @Error(global = true)
    HttpResponse<?> stranger(HttpRequest<?> request, AuthorizationException e) {
        return gate.lead(request);
    }

    @Error(global = true)
    HttpResponse<JteModel> failed(HttpRequest<?> request, Throwable e) {
        LOG.error("{} {} failed", request.getMethod(), request.getPath(), e);
        return page(request, HttpStatus.INTERNAL_SERVER_ERROR, "error.failed");
    }

    private HttpResponse<JteModel> page(HttpRequest<?> request, HttpStatus status, String text) {
        return Page.whole(HttpResponse.<JteModel>status(status)
                .contentType(MediaType.TEXT_HTML_TYPE)
                .body(templates.error(uis.of(request), pages.ofError(request), text)));
    }
}
