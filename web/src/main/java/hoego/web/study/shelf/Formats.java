package hoego.web.study.shelf;

import hoego.study.shelf.ShelfFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose file it is, by its header. */
final class Formats {

    private Formats() {}

    static Optional<ShelfFormat> of(List<String> header) {
        var columns = Set.copyOf(header);
        if (columns.containsAll(Set.of("title", "author", "my rating", "exclusive shelf"))) {
            return Optional.of(ShelfFormat.GOODREADS);
        }
        if (columns.containsAll(Set.of("title", "authors", "isbn/uid", "read status"))) {
            return Optional.of(ShelfFormat.STORYGRAPH);
        }
        if (columns.containsAll(Set.of("title", "author_text", "isbn_13", "shelf"))) {
            return Optional.of(ShelfFormat.BOOKWYRM);
        }
        return columns.containsAll(Set.of("title", "author", "isbn", "readings"))
                ? Optional.of(ShelfFormat.HOEGO)
                : Optional.empty();
    }

    static RowReader reader(ShelfFormat format) {
        return switch (format) {
            case GOODREADS -> new GoodreadsRow();
            case STORYGRAPH -> new StoryGraphRow();
            case BOOKWYRM -> new BookWyrmRow();
            case HOEGO -> new OwnRow();
        };
    }
}
