package hoego.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody.SplitBackpressureMode;
import io.micronaut.http.body.CloseableAvailableByteBody;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.web.router.RouteAttributes;
import java.util.concurrent.CompletableFuture;

/** Refuses what is larger than its route takes, before any of it is read; strangers were led to the gate before. */
@ServerFilter(value = ServerFilter.MATCH_ALL_PATTERN, appendContextPath = false)
@Order(BodySize.AFTER_SECURITY)
final class BodySize {

    static final int AFTER_SECURITY = 39_500;

    /** As large as any form without a file may be, in bytes. */
    static final long USUAL = 2L << 20;

    @RequestFilter
    CompletableFuture<HttpRequest<?>> refuse(HttpRequest<?> request) {
        long most = RouteAttributes.getRouteInfo(request)
                .map(route -> route.getAnnotationMetadata()
                        .longValue(MostBytes.class, "value")
                        .orElse(USUAL))
                .orElse(USUAL);
        if (request.getContentLength() > most) {
            return CompletableFuture.failedFuture(tooLarge());
        }
        return isOfUnknownSize(request) && most == USUAL && request instanceof ServerHttpRequest<?> sent
                ? counted(sent, most)
                : CompletableFuture.completedFuture(request);
    }

    /** Whether a request is known to be no larger than usual. */
    static boolean isUsual(HttpRequest<?> request) {
        return request.getContentLength() <= USUAL && !isOfUnknownSize(request);
    }

    private static boolean isOfUnknownSize(HttpRequest<?> request) {
        return request.getHeaders().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** What is too large to be counted here is too large. */
    private static CompletableFuture<HttpRequest<?>> counted(ServerHttpRequest<?> request, long most) {
        return request.byteBody()
                .split(SplitBackpressureMode.FASTEST)
                .buffer()
                .thenApply(BodySize::length)
                .exceptionally(uncounted -> Long.MAX_VALUE)
                .thenApply(length -> {
                    if (length > most) {
                        throw tooLarge();
                    }
                    return request;
                });
    }

    private static long length(CloseableAvailableByteBody body) {
        try (body) {
            return body.length();
        }
    }

    private static HttpStatusException tooLarge() {
        return new HttpStatusException(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "too large for its route");
    }
}
