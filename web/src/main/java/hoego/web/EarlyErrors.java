package hoego.web;

import gg.jte.models.runtime.JteModel;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Gives a page to what is refused before any filter sees it: an address or a head that is too long. */
@Singleton
@Replaces(ErrorResponseProcessor.class)
final class EarlyErrors implements ErrorResponseProcessor<JteModel> {

    private final ErrorPages pages;
    private final SecurityHeaders headers;

    EarlyErrors(ErrorPages pages, SecurityHeaders headers) {
        this.pages = pages;
        this.headers = headers;
    }

    @Override
    public MutableHttpResponse<JteModel> processResponse(ErrorContext error, MutableHttpResponse<?> response) {
        headers.protect(response);
        return response.contentType(MediaType.of("text/html; charset=utf-8"))
                .body(pages.page(error.getRequest(), response.status()));
    }
}
