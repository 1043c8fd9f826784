package hoego.web.interviews.recall;

import static java.nio.charset.StandardCharsets.UTF_8;

import hoego.web.Ui;
import hoego.web.WholeFile;
import hoego.web.interviews.files.CardWriter;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.io.IOException;
import java.io.OutputStreamWriter;

/** Cards as a file that leaves: for Anki, or as our own table. */
@Controller(CardController.LIST)
final class CardExportController {

    private static final String CSV = "text/csv; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String ANKI = "anki";

    private final CardWriter writer;

    CardExportController(CardWriter writer) {
        this.writer = writer;
    }

    @Get("/export")
    @Produces({MediaType.TEXT_HTML, CSV, TEXT}) // a browser that opens it asks for a page
    HttpResponse<?> all(Ui ui, @QueryValue(defaultValue = "csv") String form) throws IOException {
        var name = "hoego-cards-" + ui.today();
        return form.equals(ANKI)
                ? WholeFile.of(TEXT, name + ".txt", out -> {
                    try (var text = new OutputStreamWriter(out, UTF_8)) {
                        writer.anki(text);
                    }
                })
                : WholeFile.of(CSV, name + ".csv", out -> {
                    try (var table = new OutputStreamWriter(out, UTF_8)) {
                        writer.csv(table);
                    }
                });
    }
}
