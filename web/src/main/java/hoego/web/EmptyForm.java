package hoego.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;

/** Takes a post without a body for a form without fields: a button needs none. */
@ServerFilter(value = ServerFilter.MATCH_ALL_PATTERN, appendContextPath = false)
final class EmptyForm {

    @RequestFilter
    HttpRequest<?> fill(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.POST && isEmpty(request)
                ? request.mutate().body(Map.of())
                : request;
    }

    private static boolean isEmpty(HttpRequest<?> request) {
        return request.getContentLength() <= 0 && !request.getHeaders().contains(HttpHeaders.TRANSFER_ENCODING);
    }
}
