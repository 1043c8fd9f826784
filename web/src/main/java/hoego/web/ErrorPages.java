package hoego.web;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpHeaders;
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
    private final Access access;

    ErrorPages(Templates templates, UiBinder uis, PageBinder pages, Access access) {
        this.templates = templates;
        this.uis = uis;
        this.pages = pages;
        this.access = access;
    }

    /** The page of a status, written out here and now: an error page that failed would lead to an error page. */
    JteModel page(HttpRequest<?> request, HttpStatus status) {
        try {
            if (access.isForReaders(request)) {
                return Rendered.of(templates.unread(stranger(request), textForReaders(status)));
            }
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

    /** Whoever asks: where others read, the owner reads the same. */
    private Ui stranger(HttpRequest<?> request) {
        var languages = request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE);
        return uis.stranger(Language.accepted(languages == null ? "" : languages));
    }

    private static String textForReaders(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED -> "reader.not-found";
            default ->
                status.getCode() < HttpStatus.INTERNAL_SERVER_ERROR.getCode() ? "reader.unreadable" : "reader.failed";
        };
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
