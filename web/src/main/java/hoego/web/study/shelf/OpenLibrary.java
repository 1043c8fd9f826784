package hoego.web.study.shelf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import hoego.web.Fetched;
import hoego.web.Fetching;
import hoego.web.Legible;
import hoego.web.Shortened;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Asks Open Library what book an ISBN is of, if the owner lets it be asked. It is told the ISBN and nothing else. Source: Open
 * Library Books API, {@code jscmd=data}.
 */
@Singleton
public final class OpenLibrary {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_PAGES = 20_000;

    private final boolean isOn;
    private final URI site;
    private final Fetching fetching;

    OpenLibrary(
            @Value("${hoego.open-library:false}") boolean isOn,
            @Value("${hoego.open-library-site:`https://openlibrary.org`}") URI site,
            Fetching fetching) {
        this.isOn = isOn;
        this.site = site;
        this.fetching = fetching;
    }

    /** What it told. */
    public sealed interface Told {

        /**
         * A book, as far as it is known.
         *
         * @param title with its subtitle
         * @param author empty if nobody knows
         */
        record Book(String title, String author, @Nullable Integer pages) implements Told {}

        /** It has no such book. */
        record Nothing() implements Told {}

        /** It did not answer, or nothing that can be read. */
        record Silence() implements Told {}
    }

    public boolean isOn() {
        return isOn;
    }

    /**
     * Waits for it: no transaction is to be open.
     *
     * @param isbn of thirteen digits
     */
    public Told ask(String isbn) {
        var address = site.resolve("/api/books?format=json&jscmd=data&bibkeys=ISBN:" + isbn);
        return switch (fetching.get(address, "application/json", Fetched.Validators.NONE)) {
            case Fetched.Content content -> read(content, isbn);
            case Fetched.Unchanged unchanged -> new Told.Silence();
            case Fetched.Failed failed -> new Told.Silence();
        };
    }

    private static Told read(Fetched.Content content, String isbn) {
        try {
            var answer = JSON.readTree(content.body().bytes());
            if (!answer.isObject()) {
                return new Told.Silence();
            }
            var book = answer.path("ISBN:" + isbn);
            return text(book, "title").isEmpty() ? new Told.Nothing() : book(book);
        } catch (IOException | StackOverflowError broken) {
            return new Told.Silence();
        }
    }

    private static Told book(JsonNode book) {
        var subtitle = text(book, "subtitle");
        var authors = StreamSupport.stream(book.path("authors").spliterator(), false)
                .map(author -> text(author, "name"))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        return new Told.Book(
                Shortened.letters(
                        text(book, "title") + (subtitle.isEmpty() ? "" : ": " + subtitle), Cells.LONGEST_TITLE),
                Shortened.letters(authors, Cells.LONGEST_AUTHOR),
                Optional.of(book.path("number_of_pages").asInt())
                        .filter(pages -> pages > 0 && pages <= MOST_PAGES)
                        .orElse(null));
    }

    private static String text(JsonNode node, String field) {
        return Legible.of(node.path(field).asText("")).replaceAll("\\s+", " ").strip();
    }
}
