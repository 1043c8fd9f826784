package hoego.web.study.shelf;

import hoego.study.ShelvedTitle;
import hoego.study.shelf.ShelfNote;
import hoego.study.shelf.ShelfReason;
import hoego.web.CsvRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a file in their order, and finds the books here that they are; those of the sample are not the owner's. */
final class RowFinder {

    /** The header is the first row that a spreadsheet shows. */
    private static final int FIRST = 2;

    private final RowReader reader;
    private final int width;
    private final LocalDate today;
    private final Catalogue here = new Catalogue();
    private final Catalogue sample = new Catalogue();
    private final Catalogue before = new Catalogue();
    private final Map<Long, Integer> taken = new HashMap<>();

    RowFinder(RowReader reader, int width, LocalDate today, List<ShelvedTitle> titles) {
        this.reader = reader;
        this.width = width;
        this.today = today;
        titles.forEach(
                each -> (each.sample() ? sample : here).add(each.id(), each.title(), each.author(), each.isbn()));
    }

    FoundRow find(CsvRow row) {
        var book = reader.read(new Cells(row, today));
        if (!row.isWhole(width)) {
            return skipped(row, book, ShelfReason.SHAPE, row.cells().size() + "/" + width);
        }
        if (book.title().isEmpty()) {
            return skipped(row, book, ShelfReason.NO_TITLE, "");
        }
        var earlier = before.find(book).ids();
        if (!earlier.isEmpty()) {
            return skipped(row, book, ShelfReason.TWICE, String.valueOf(earlier.getFirst() + FIRST));
        }
        before.add(row.number(), book.title(), book.author(), book.isbn());
        return found(row, book);
    }

    private FoundRow found(CsvRow row, ShelfBook book) {
        var found = here.find(book);
        if (found.ids().size() > 1) {
            return skipped(
                    row, book, ShelfReason.SEVERAL, String.valueOf(found.ids().size()));
        }
        if (found.ids().isEmpty()) {
            var isInSample = !sample.find(book).ids().isEmpty();
            return new FoundRow(
                    row.number(),
                    isInSample ? book.remarked(ShelfNote.SAMPLE) : book,
                    ShelfReason.UNKNOWN_HERE,
                    null,
                    "",
                    null);
        }
        var id = found.ids().getFirst();
        var first = taken.putIfAbsent(id, row.number());
        return first == null
                ? new FoundRow(
                        row.number(),
                        book,
                        found.isByNumber() ? ShelfReason.BY_ISBN : ShelfReason.BY_TITLE,
                        null,
                        "",
                        id)
                : skipped(row, book, ShelfReason.TWICE, String.valueOf(first + FIRST));
    }

    private static FoundRow skipped(CsvRow row, ShelfBook book, @Nullable ShelfReason why, String detail) {
        return new FoundRow(row.number(), book, ShelfReason.UNKNOWN_HERE, why, detail, null);
    }
}
