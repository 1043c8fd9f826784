package hoego.web;

import io.micronaut.http.HttpHeaders;
import java.util.stream.Stream;

/** The name of what an answer holds (RFC 9110, 8.8.3), by which the other side asks whether it still is that. */
public record Etag(String value) {

    public static Etag of(String hash) {
        return new Etag('"' + hash + '"');
    }

    /** Whether the other side has it. A cache on the way may have called it a weak one. */
    public boolean isKnown(HttpHeaders asked) {
        return asked.getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(known -> known.strip().replaceFirst("^W/", ""))
                .anyMatch(known -> known.equals(value) || known.equals("*"));
    }
}
