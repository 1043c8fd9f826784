package hoego.web.study.shelf;

import hoego.study.shelf.ShelfNote;
import hoego.web.HtmlText;
import java.util.List;
import java.util.Set;

/**
 * A row of what Goodreads exports: an ISBN stands as a formula, {@code ="0143034901"} or {@code =""}, a rating of 0 is none, and
 * of all times that a book was read it knows only the last day.
 */
final class GoodreadsRow implements RowReader {

    private static final Set<String> SHELVES = Set.of("read", "to-read", "currently-reading");

    @Override
    public ShelfBook read(Cells cells) {
        var shelf = cells.get("exclusive shelf");
        var status = Standing.of(shelf, !cells.get("date read").isEmpty());
        var added = cells.added("date added");
        var reads = Reads.of(cells, status, List.of(new Span(null, cells.day(cells.get("date read")))), added, "");
        if (isMore(cells.get("read count"), reads.size())) {
            cells.remark(ShelfNote.MORE_READS);
        }
        var own = Standing.isKnown(shelf) ? "" : shelf;
        if (!own.isEmpty()) {
            cells.remark(ShelfNote.SHELF);
        }
        return new ShelfBook(
                cells.line(cells.get("title"), Cells.LONGEST_TITLE),
                Authors.together(cells, cells.get("author"), cells.get("additional authors")),
                cells.isbn("isbn13", "isbn"),
                cells.pages("number of pages"),
                cells.tags(own + "," + cells.get("bookshelves"), SHELVES),
                cells.rating("my rating"),
                status,
                reads,
                cells.cut(HtmlText.markdown(cells.get("private notes")), Cells.LONGEST_NOTES),
                cells.cut(HtmlText.markdown(cells.get("my review")), Cells.LONGEST_REVIEW),
                added,
                cells.remarks());
    }

    private static boolean isMore(String count, int known) {
        return count.matches("\\d{1,4}") && Integer.parseInt(count) > Math.max(1, known);
    }
}
