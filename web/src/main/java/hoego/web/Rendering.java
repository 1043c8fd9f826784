package hoego.web;

import gg.jte.models.runtime.JteModel;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes pages out while they can still fail: once an answer is on the way, no error page can take its place. An answer that
 * refuses something without a page of its own gets one here, and not from a route for its status: Micronaut 4.10 never comes
 * back from such a route if the body of the request arrives later than its head.
 */
@ServerFilter(value = ServerFilter.MATCH_ALL_PATTERN, appendContextPath = false)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Rendering {

    private static final Logger LOG = LoggerFactory.getLogger(Rendering.class);
    private static final String FOR_MACHINES = "/manage";

    private final ErrorPages errors;
    private final Access access;
    private final Gate gate;
    private final Site site;

    Rendering(ErrorPages errors, Access access, Gate gate, Site site) {
        this.errors = errors;
        this.access = access;
        this.gate = gate;
        this.site = site;
    }

    @ResponseFilter
    void render(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.body() instanceof JteModel page) {
            render(request, response, page);
        } else if (response.code() >= HttpStatus.BAD_REQUEST.getCode()
                && !site.pathOf(request).startsWith(FOR_MACHINES)) {
            refuse(request, response);
        }
    }

    private void render(HttpRequest<?> request, MutableHttpResponse<?> response, JteModel page) {
        try {
            response.body(Rendered.of(page));
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", request.getMethod(), request.getPath(), e);
            refuse(request, response.status(HttpStatus.INTERNAL_SERVER_ERROR));
        }
    }

    private void refuse(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.status() == HttpStatus.NOT_FOUND && !access.isOpen(request)) {
            lead(request, response); // outside of the base path nobody asked for the owner yet
            return;
        }
        var answer = access.isForReaders(request) ? response : Page.whole(response);
        answer.contentType(MediaType.of("text/html; charset=utf-8")).body(errors.page(request, response.status()));
    }

    private void lead(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var elsewhere = gate.lead(request);
        response.status(elsewhere.status()).body(null);
        elsewhere.getHeaders().forEachValue(response::header);
    }
}
