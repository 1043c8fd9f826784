package hoego.web;

import gg.jte.models.runtime.JteModel;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.handler.codec.http.TooLongHttpLineException;
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
        if (isAddressTooLong(error.getRequest())) {
            response.status(HttpStatus.REQUEST_URI_TOO_LONG);
        }
        return response.contentType(MediaType.of("text/html; charset=utf-8"))
                .body(pages.page(error.getRequest(), response.status()));
    }

    /** Micronaut has one status for all that is too long; Netty knows what it was. */
    private static boolean isAddressTooLong(HttpRequest<?> request) {
        return request instanceof NettyHttpRequest<?> read
                && read.getNativeRequest().decoderResult().cause() instanceof TooLongHttpLineException;
    }
}
