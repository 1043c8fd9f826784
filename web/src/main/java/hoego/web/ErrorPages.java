package hoego.web;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the reader in plain words what went wrong and what to do, and a stranger nothing more. */
@Singleton
final class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Templates templates;
    private final UiBinder uis;
    private final PageBinder pages;

    ErrorPages(Templates templates, UiBinder uis, PageBinder pages) {
        this.templates = templates;
        this.uis = uis;
        this.pages = pages;
    }

    /** The page of a status, written out here and now: an error page that failed would lead to an error page. */
    JteModel page(HttpRequest<?> request, HttpStatus status) {
        try {
            var typed = Typed.in(request);
            var ui = uis.of(request);
            var page = pages.unrouted(request);
            return Rendered.of(
                    status == HttpStatus.NOT_FOUND && !typed.isEmpty()
                            ? templates.gone(ui, page, typed)
                            : templates.error(ui, page, text(status), typed));
        } catch (RuntimeException e) {
            LOG.error("The error page of {} {} failed", request.getMethod(), request.getPath(), e);
            return Rendered.NOTHING;
        }
    }

    private static String text(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED -> "error.not-found";
            case FORBIDDEN -> "error.forbidden";
            case REQUEST_ENTITY_TOO_LARGE -> "error.too-large";
            case REQUEST_URI_TOO_LONG -> "error.too-long";
            default ->
                status.getCode() < HttpStatus.INTERNAL_SERVER_ERROR.getCode() ? "error.unreadable" : "error.failed";
        };
    }
}
