package hoego.web.study.shelf;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import hoego.study.BookOutcome;
import hoego.study.BookStatus;
import hoego.study.Precision;
import hoego.study.ReadThroughDraft;
import hoego.study.shelf.ShelfNote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How often a book was read, by how it stands and the days that a file tells. */
final class Reads {

    private Reads() {}

    /**
     * The earliest first.
     *
     * @param addedOn when it was put on the shelf; null if nobody knows
     */
    static List<ReadThroughDraft> of(
            Cells cells, BookStatus status, List<Span> told, @Nullable LocalDate addedOn, String reason) {
        var spans = told.stream()
                .map(span -> inOrder(cells, span))
                .filter(span -> span.start() != null || span.end() != null)
                .sorted(comparing(Reads::place, nullsLast(naturalOrder())))
                .distinct()
                .toList();
        return switch (status) {
            case WANT -> wanted(ended(spans));
            case FINISHED -> done(cells, spans, BookOutcome.FINISHED, "");
            case STOPPED -> done(cells, spans, BookOutcome.STOPPED, reason);
            case READING -> going(cells, spans, addedOn);
        };
    }

    private static Span inOrder(Cells cells, Span span) {
        var start = span.start();
        var end = span.end();
        if (start == null
                || end == null
                || draft(start, BookOutcome.FINISHED, end, "").isInOrder()) {
            return span;
        }
        cells.remark(ShelfNote.ORDER);
        return new Span(null, end);
    }

    private static @Nullable LocalDate place(Span span) {
        return span.end() == null ? null : span.end().day();
    }

    private static List<ReadThroughDraft> ended(List<Span> spans) {
        return spans.stream()
                .filter(span -> span.end() != null)
                .map(span -> draft(span.start(), BookOutcome.FINISHED, span.end(), ""))
                .toList();
    }

    /** One that was read before is wanted again. */
    private static List<ReadThroughDraft> wanted(List<ReadThroughDraft> before) {
        return before.isEmpty()
                ? before
                : Stream.concat(before.stream(), Stream.of(draft(null, null, null, "")))
                        .toList();
    }

    /** The last time ended as it stands, all before it at the book's end. */
    private static List<ReadThroughDraft> done(Cells cells, List<Span> spans, BookOutcome outcome, String reason) {
        var last = spans.isEmpty() ? new Span(null, null) : spans.getLast();
        if (last.end() == null) {
            cells.remark(ShelfNote.NO_END);
        }
        var reads = new ArrayList<ReadThroughDraft>(ended(spans.subList(0, Math.max(0, spans.size() - 1))));
        reads.add(draft(last.start(), outcome, last.end(), reason));
        return List.copyOf(reads);
    }

    private static List<ReadThroughDraft> going(Cells cells, List<Span> spans, @Nullable LocalDate addedOn) {
        var reads = new ArrayList<ReadThroughDraft>(ended(spans));
        var begun = spans.stream().filter(span -> span.end() == null).findFirst();
        if (begun.isPresent()) {
            reads.add(draft(begun.get().start(), null, null, ""));
        } else if (addedOn != null) {
            cells.remark(ShelfNote.START_ADDED);
            reads.add(draft(new RoughDay(addedOn.withDayOfMonth(1), Precision.MONTH), null, null, ""));
        } else {
            cells.remark(ShelfNote.NO_START);
        }
        return List.copyOf(reads);
    }

    static ReadThroughDraft draft(
            @Nullable RoughDay start, @Nullable BookOutcome outcome, @Nullable RoughDay end, String reason) {
        return new ReadThroughDraft(
                start == null ? null : start.day(),
                start == null ? null : start.known(),
                outcome,
                end == null ? null : end.day(),
                end == null ? null : end.known(),
                reason);
    }
}
