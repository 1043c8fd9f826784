package hoego.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** What every answer tells the browser to refuse: foreign or inline scripts and styles, frames, guesses, stored copies. */
@ServerFilter(value = ServerFilter.MATCH_ALL_PATTERN, appendContextPath = false)
@Order(Ordered.HIGHEST_PRECEDENCE) // around all others, so that their answers have them too
final class SecurityHeaders {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; "
                    + "base-uri 'none'";

    /** On a page that others read there is nothing to run and nothing to send. */
    private static final String POLICY_FOR_READERS =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

    private final Access access;

    SecurityHeaders(Access access) {
        this.access = access;
    }

    @ResponseFilter
    void protect(HttpRequest<?> request, MutableHttpResponse<?> response) {
        offer(response, "Content-Security-Policy", access.isForReaders(request) ? POLICY_FOR_READERS : POLICY);
        protect(response);
    }

    /** What is said also where a request could not be read. */
    void protect(MutableHttpResponse<?> response) {
        offer(response, "Content-Security-Policy", POLICY);
        offer(response, "Referrer-Policy", "same-origin");
        response.header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        offer(response, HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static void offer(MutableHttpResponse<?> response, String name, String value) {
        if (!response.getHeaders().contains(name)) {
            response.header(name, value);
        }
    }
}
