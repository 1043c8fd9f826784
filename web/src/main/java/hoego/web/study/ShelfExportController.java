package hoego.web.study;

import hoego.web.Disposition;
import hoego.web.Ui;
import hoego.web.study.shelf.ShelfWriter;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** Books as a table that leaves. */
@Controller("/study/books")
final class ShelfExportController {

    private static final String CSV = "text/csv; charset=utf-8";

    private final ShelfWriter writer;

    ShelfExportController(ShelfWriter writer) {
        this.writer = writer;
    }

    /** Whole before it is sent: what fails on the way would look like a table that is. */
    @Get("/export")
    @Produces({MediaType.TEXT_HTML, CSV}) // a browser that opens it asks for a page
    HttpResponse<?> all(Ui ui) throws IOException {
        var whole = Files.createTempFile("hoego-export", ".csv");
        try {
            try (var out = Files.newBufferedWriter(whole)) {
                writer.write(out, ui.zone());
            }
            var size = Files.size(whole);
            var content = Files.newInputStream(whole, StandardOpenOption.DELETE_ON_CLOSE);
            return HttpResponse.ok(new StreamedFile(content, MediaType.of(CSV), 0, size))
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            Disposition.attachment("hoego-books-" + ui.today() + ".csv"));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(whole);
            throw e;
        }
    }
}
