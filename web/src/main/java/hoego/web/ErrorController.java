package hoego.web;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides which status an exception has; {@link Rendering} gives it a page. */
@Controller(produces = MediaType.ALL) // whatever was asked for, the answer is a page
final class ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorController.class);

    @Error(global = true)
    HttpResponse<?> tooLarge(ContentLengthExceededException e) {
        return HttpResponse.status(HttpStatus.REQUEST_ENTITY_TOO_LARGE);
    }

    /** What is bound to no other part of the request is in its path, where what is no number names no record. */
    @Error(global = true)
    HttpResponse<?> unreadable(ConversionErrorException e) {
        var bound = e.getArgument().getAnnotationMetadata();
        return bound.hasStereotype(Bindable.class) && !bound.hasAnnotation(PathVariable.class)
                ? HttpResponse.badRequest()
                : HttpResponse.notFound();
    }

    @Error(global = true)
    HttpResponse<?> unreadable(ErrorDataDecoderException e) {
        return HttpResponse.badRequest();
    }

    @Error(global = true)
    HttpResponse<?> refused(HttpStatusException e) {
        return HttpResponse.status(e.getStatus());
    }

    @Error(global = true)
    HttpResponse<?> failed(HttpRequest<?> request, Throwable e) {
        LOG.error("{} {} failed", request.getMethod(), request.getPath(), e);
        return HttpResponse.serverError();
    }
}
