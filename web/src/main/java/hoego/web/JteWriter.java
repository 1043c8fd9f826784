package hoego.web;

import gg.jte.models.runtime.JteModel;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.MutableHeaders;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.body.MessageBodyWriter;
import io.micronaut.http.codec.CodecException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;

/** Lets controllers answer with a template. */
@Singleton
@Produces(MediaType.TEXT_HTML)
final class JteWriter implements MessageBodyWriter<JteModel> {

    @Override
    public void writeTo(
            Argument<JteModel> type, MediaType mediaType, JteModel template, MutableHeaders headers, OutputStream out) {
        headers.set(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8");
        try {
            out.write(Rendered.of(template).html());
        } catch (IOException e) {
            throw new CodecException("Cannot write the page", e);
        }
    }
}
