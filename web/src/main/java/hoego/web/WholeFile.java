package hoego.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** A file to be kept by the browser, whole before it is sent: what fails on the way would look like one that is. */
public final class WholeFile {

    private WholeFile() {}

    /** What is in it. */
    public interface Content {

        void write(OutputStream out) throws IOException;
    }

    /**
     * Written to a place of its own first.
     *
     * @param type such as {@code text/csv; charset=utf-8}
     * @param name with its ending
     */
    public static HttpResponse<?> of(String type, String name, Content content) throws IOException {
        var whole = Files.createTempFile("hoego-export", null);
        try {
            try (var out = Files.newOutputStream(whole)) {
                content.write(out);
            }
            var size = Files.size(whole);
            var sent = Files.newInputStream(whole, StandardOpenOption.DELETE_ON_CLOSE);
            return HttpResponse.ok(new StreamedFile(sent, MediaType.of(type), 0, size))
                    .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(name));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(whole);
            throw e;
        }
    }
}
