package hoego.web.blog;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import hoego.web.Digest;
import hoego.web.Etag;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;

/** Answers that others may keep for a few minutes, and ask again whether they still hold. */
final class PublicAnswer {

    static final String HTML = "text/html; charset=utf-8";

    private static final String KEPT = "public, max-age=300";

    private PublicAnswer() {}

    static HttpResponse<?> of(HttpRequest<?> request, JteModel page) {
        return of(request, written(page), HTML);
    }

    static byte[] written(JteModel page) {
        var html = new Utf8ByteOutput();
        page.render(html);
        return html.toByteArray();
    }

    /** 304 where it is what the other side has already. */
    static MutableHttpResponse<?> of(HttpRequest<?> request, byte[] body, String type) {
        var etag = Etag.of(Digest.of(body));
        MutableHttpResponse<?> answer =
                etag.isKnown(request.getHeaders()) ? HttpResponse.notModified() : HttpResponse.ok(body);
        return answer.header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.ETAG, etag.value())
                .header(HttpHeaders.CACHE_CONTROL, KEPT);
    }
}
