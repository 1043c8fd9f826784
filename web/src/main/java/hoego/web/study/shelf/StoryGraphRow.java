package hoego.web.study.shelf;

import hoego.study.BookStatus;
import hoego.study.shelf.ShelfNote;
import hoego.web.HtmlText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A row of what StoryGraph exports: every time that a book was read, from day to day, or by its last day alone. The number may
 * be one of a shop instead of an ISBN, and a book may have no status.
 */
final class StoryGraphRow implements RowReader {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern SPAN = Pattern.compile("([^-]*)-([^-]*)");

    @Override
    public ShelfBook read(Cells cells) {
        var spans = spans(cells, cells.get("dates read"), cells.get("last date read"));
        var isReadThrough = spans.stream().anyMatch(span -> span.end() != null);
        var status = Standing.of(cells.get("read status"), isReadThrough);
        var added = cells.added("date added");
        var reads = Reads.of(cells, status, spans, added, "");
        if (status == BookStatus.FINISHED && isMore(cells.get("read count"), reads.size())) {
            cells.remark(ShelfNote.MORE_READS);
        }
        return new ShelfBook(
                cells.line(cells.get("title"), Cells.LONGEST_TITLE),
                Authors.together(cells, "", cells.get("authors")),
                cells.isbn("isbn/uid"),
                null,
                cells.tags(cells.get("tags"), Set.of()),
                cells.rating("star rating"),
                status,
                reads,
                "",
                cells.cut(HtmlText.markdown(cells.get("review")), Cells.LONGEST_REVIEW),
                added,
                cells.remarks());
    }

    private static List<Span> spans(Cells cells, String dates, String last) {
        return COMMA.splitAsStream(dates.isEmpty() ? last : dates)
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(each -> span(cells, each))
                .toList();
    }

    private static Span span(Cells cells, String told) {
        var both = SPAN.matcher(told);
        return both.matches()
                ? new Span(
                        cells.day(both.group(1).strip()),
                        cells.day(both.group(2).strip()))
                : new Span(null, cells.day(told));
    }

    private static boolean isMore(String count, int known) {
        return count.matches("\\d{1,4}") && Integer.parseInt(count) > known;
    }
}
