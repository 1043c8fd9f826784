package hoego.web.study.shelf;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import hoego.study.BookStatus;
import hoego.web.HtmlText;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A row of what BookWyrm exports: the last time that a book was read, with its end or where it was stopped. */
final class BookWyrmRow implements RowReader {

    @Override
    public ShelfBook read(Cells cells) {
        var start = cells.day(cells.get("start_date"));
        var finish = cells.day(cells.get("finish_date"));
        var stop = cells.day(cells.get("stopped_date"));
        var status = status(cells, finish != null, stop != null);
        var added = cells.added("shelf_date");
        return new ShelfBook(
                cells.line(cells.get("title"), Cells.LONGEST_TITLE),
                Authors.together(cells, "", cells.get("author_text")),
                cells.isbn("isbn_13", "isbn_10"),
                cells.pages("page_count"),
                cells.tags(tags(cells), Set.of()),
                cells.rating("rating"),
                status,
                Reads.of(cells, status, List.of(new Span(start, stop == null ? finish : stop)), added, ""),
                "",
                cells.cut(review(cells), Cells.LONGEST_REVIEW),
                added,
                cells.remarks());
    }

    private static BookStatus status(Cells cells, boolean isFinished, boolean isStopped) {
        return isStopped ? BookStatus.STOPPED : Standing.of(cells.get("shelf"), isFinished);
    }

    /** A shelf of one's own has a name. */
    private static String tags(Cells cells) {
        return Standing.isKnown(cells.get("shelf")) ? "" : cells.get("shelf_name");
    }

    private static String review(Cells cells) {
        var name = cells.get("review_name");
        return Stream.of(
                        name.isEmpty() ? "" : "**" + name + "**",
                        cells.get("review_cw"),
                        HtmlText.markdown(cells.get("review_content")))
                .filter(not(String::isEmpty))
                .collect(joining("\n\n"));
    }
}
