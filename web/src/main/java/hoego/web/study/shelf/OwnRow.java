package hoego.web.study.shelf;

import hoego.study.BookOutcome;
import hoego.study.BookStatus;
import hoego.study.ReadThroughDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A row of what we export ourselves, see {@link ShelfWriter}. */
final class OwnRow implements RowReader {

    private static final Pattern LINE = Pattern.compile("\n");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern READ =
            Pattern.compile("(?:([\\d/QH]*)(-)([\\d/QH]*)|([\\d/QH]+))?\\s*(finished|stopped)?");

    @Override
    public ShelfBook read(Cells cells) {
        var reads = reads(cells);
        return new ShelfBook(
                cells.line(cells.own("title"), Cells.LONGEST_TITLE),
                cells.line(cells.own("author"), Cells.LONGEST_AUTHOR),
                cells.isbn("isbn"),
                cells.pages("pages"),
                cells.tags(cells.own("tags"), Set.of()),
                cells.rating("rating"),
                status(reads),
                reads,
                cells.cut(cells.own("notes"), Cells.LONGEST_NOTES),
                cells.cut(cells.own("review"), Cells.LONGEST_REVIEW),
                cells.added("added_on"),
                cells.remarks());
    }

    private static List<ReadThroughDraft> reads(Cells cells) {
        var reads = new ArrayList<ReadThroughDraft>();
        var reasons = LINE.split(cells.own("reasons"), -1);
        var told = COMMA.split(cells.own("readings"), -1);
        for (int place = 0; place < told.length; place++) {
            var reason = place < reasons.length ? cells.line(reasons[place], Cells.LONGEST_REASON) : "";
            var read = READ.matcher(told[place].strip());
            if (!told[place].isBlank() && read.matches()) {
                var start = cells.day(read.group(1) == null ? "" : read.group(1));
                var last = read.group(4) == null ? read.group(3) : read.group(4);
                var end = cells.day(last == null ? "" : last);
                var isStopped = "stopped".equals(read.group(5));
                var outcome = isStopped
                        ? BookOutcome.STOPPED
                        : end != null || read.group(5) != null ? BookOutcome.FINISHED : null;
                reads.add(Reads.draft(start, outcome, end, reason));
            }
        }
        var ended = reads.stream().filter(each -> each.outcome() != null && each.isInOrder());
        var going = reads.stream().filter(each -> each.outcome() == null).limit(1);
        return Stream.concat(ended, going).toList();
    }

    static BookStatus status(List<ReadThroughDraft> reads) {
        var going = reads.stream().filter(each -> each.outcome() == null).findFirst();
        if (going.isPresent()) {
            return going.get().startedOn() == null ? BookStatus.WANT : BookStatus.READING;
        }
        return reads.stream()
                .map(ReadThroughDraft::outcome)
                .filter(outcome -> outcome != null)
                .reduce((earlier, later) -> later)
                .map(outcome -> outcome == BookOutcome.FINISHED ? BookStatus.FINISHED : BookStatus.STOPPED)
                .orElse(BookStatus.WANT);
    }
}
