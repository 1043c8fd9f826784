package hoego.web.blog;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Answers that others may keep for a few minutes, and ask again whether they still hold. */
final class PublicAnswer {

    static final String HTML = "text/html; charset=utf-8";

    private static final String KEPT = "public, max-age=300";
    private static final int ENOUGH = 16; // bytes

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
        var etag = '"' + HexFormat.of().formatHex(hash(body), 0, ENOUGH) + '"';
        MutableHttpResponse<?> answer = isKnown(request, etag) ? HttpResponse.notModified() : HttpResponse.ok(body);
        return answer.header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, KEPT);
    }

    /** A cache on the way may have called it a weak one. */
    private static boolean isKnown(HttpRequest<?> request, String etag) {
        return request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(known -> known.strip().replaceFirst("^W/", ""))
                .anyMatch(known -> known.equals(etag) || known.equals("*"));
    }

    private static byte[] hash(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
