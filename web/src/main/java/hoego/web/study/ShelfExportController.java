package hoego.web.study;

import static java.nio.charset.StandardCharsets.UTF_8;

import hoego.web.Ui;
import hoego.web.WholeFile;
import hoego.web.study.shelf.ShelfWriter;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.io.IOException;
import java.io.OutputStreamWriter;

/** Books as a table that leaves. */
@Controller("/study/books")
final class ShelfExportController {

    private static final String CSV = "text/csv; charset=utf-8";

    private final ShelfWriter writer;

    ShelfExportController(ShelfWriter writer) {
        this.writer = writer;
    }

    @Get("/export")
    @Produces({MediaType.TEXT_HTML, CSV}) // a browser that opens it asks for a page
    HttpResponse<?> all(Ui ui) throws IOException {
        return WholeFile.of(CSV, "hoego-books-" + ui.today() + ".csv", out -> {
            try (var table = new OutputStreamWriter(out, UTF_8)) {
                writer.write(table, ui.zone());
            }
        });
    }
}
