package hoego.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.Set;

/**
 * Refuses what another site's page asks for. A browser says where a request comes from in {@code Sec-Fetch-Site}; on plain
 * HTTP, where it does not, in {@code Origin}. What says neither is no browser and has no cookie to misuse.
 */
@ServerFilter(value = ServerFilter.MATCH_ALL_PATTERN, appendContextPath = false)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class Guard {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final Site site;

    Guard(Site site) {
        this.site = site;
    }

    @RequestFilter
    void refuse(HttpRequest<?> request) {
        if (!SAFE.contains(request.getMethod()) && !isOurs(request)) {
            throw new HttpStatusException(HttpStatus.FORBIDDEN, "not sent from here");
        }
    }

    private boolean isOurs(HttpRequest<?> request) {
        var fetchSite = request.getHeaders().get("Sec-Fetch-Site");
        if (fetchSite != null) {
            return OURS.contains(fetchSite);
        }
        var origin = request.getHeaders().get("Origin");
        if (origin == null) {
            return true;
        }
        var configured = site.origin();
        return configured != null
                ? origin.equals(configured)
                : origin.replaceFirst("^https?://", "")
                        .equals(request.getHeaders().get("Host"));
    }
}
