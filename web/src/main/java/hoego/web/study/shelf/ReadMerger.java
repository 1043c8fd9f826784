package hoego.web.study.shelf;

import hoego.study.Precision;
import hoego.study.ReadThrough;
import hoego.study.ReadThroughDraft;
import hoego.study.shelf.ShelfFill;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Compares the times that a file says a book was read with those that are known here. Two are the same if they ended in times
 * that overlap; one that is open here is ended by the file if both began then, or if the file does not say when it ended and
 * none has ended here.
 */
final class ReadMerger {

    private final long bookId;
    private final List<ReadThrough> left;
    private final List<ReadThrough> all;
    private final List<ReadThrough> completed = new ArrayList<>();
    private final List<ReadThrough> added = new ArrayList<>();
    private final Set<ShelfFill> fills = EnumSet.noneOf(ShelfFill.class);

    private ReadMerger(long bookId, List<ReadThrough> here) {
        this.bookId = bookId;
        this.all = here;
        this.left = new ArrayList<>(here);
    }

    /** What there is to do. */
    record Merged(List<ReadThrough> completed, List<ReadThrough> added, Set<ShelfFill> fills) {}

    static Merged merge(long bookId, List<ReadThroughDraft> told, List<ReadThrough> here) {
        var merger = new ReadMerger(bookId, here);
        told.forEach(merger::meet);
        return new Merged(List.copyOf(merger.completed), List.copyOf(merger.added), merger.fills);
    }

    private void meet(ReadThroughDraft told) {
        var same = told.outcome() == null ? open(told) : told.endedOn() == null ? undated() : dated(told);
        if (same.isPresent()) {
            left.remove(same.get());
            complete(same.get(), told);
        } else if (!isKnown(told)) {
            fills.add(ShelfFill.READ_THROUGH);
            added.add(filled(new ReadThrough(0, bookId, null, null, null, null, null, "", false, 0), told));
        }
    }

    private Optional<ReadThrough> open(ReadThroughDraft told) {
        return first(here -> here.outcome() == null)
                .or(() -> first(here ->
                        overlap(here.startedOn(), here.startedPrecision(), told.startedOn(), told.startedPrecision())));
    }

    private Optional<ReadThrough> undated() {
        return first(here -> here.outcome() != null && here.endedOn() == null)
                .or(() -> first(here -> here.outcome() != null))
                .or(() -> first(here -> here.startedOn() != null));
    }

    private Optional<ReadThrough> dated(ReadThroughDraft told) {
        return first(here -> overlap(here.endedOn(), here.endedPrecision(), told.endedOn(), told.endedPrecision()))
                .or(() -> first(here -> here.outcome() == told.outcome() && here.endedOn() == null))
                .or(() -> first(here -> here.outcome() == null && isSameStart(here, told)));
    }

    private Optional<ReadThrough> first(Predicate<ReadThrough> wanted) {
        return left.stream().filter(wanted).findFirst();
    }

    /** Whether one that goes on here may be the one that ended by the file. */
    private static boolean isSameStart(ReadThrough here, ReadThroughDraft told) {
        var start = here.startedOn();
        var end = told.endedOn();
        return start != null
                && end != null
                && !start.isAfter(end)
                && (told.startedOn() == null
                        || overlap(start, here.startedPrecision(), told.startedOn(), told.startedPrecision()));
    }

    /** Whether nothing new is said: it is being read by the file, and was read to its end here since; or it is done somehow. */
    private boolean isKnown(ReadThroughDraft told) {
        var start = told.startedOn();
        return told.outcome() == null
                ? all.stream().anyMatch(here -> {
                    var end = here.endedOn();
                    return here.outcome() == null || end == null || start == null || !end.isBefore(start);
                })
                : told.endedOn() == null && !all.isEmpty();
    }

    private void complete(ReadThrough here, ReadThroughDraft told) {
        var filled = filled(here, told);
        if (!filled.equals(here)) {
            completed.add(filled);
        }
    }

    private ReadThrough filled(ReadThrough here, ReadThroughDraft told) {
        var isNew = here.id() == 0;
        var isStart = here.startedOn() == null && told.startedOn() != null && isBefore(told, here);
        var isEnd = here.endedOn() == null && told.endedOn() != null;
        var isOutcome = here.outcome() == null && told.outcome() != null;
        var isReason = here.reason().isBlank() && !told.reason().isBlank();
        note(isStart && !isNew, ShelfFill.START);
        note((isEnd || isOutcome) && !isNew, ShelfFill.END);
        note(isReason && !isNew, ShelfFill.REASON);
        return new ReadThrough(
                here.id(),
                here.bookId(),
                isStart ? told.startedOn() : here.startedOn(),
                isStart ? told.startedPrecision() : here.startedPrecision(),
                isOutcome ? told.outcome() : here.outcome(),
                isEnd ? told.endedOn() : here.endedOn(),
                isEnd ? told.endedPrecision() : here.endedPrecision(),
                isReason ? told.reason() : here.reason(),
                false,
                here.version());
    }

    private void note(boolean holds, ShelfFill fill) {
        if (holds) {
            fills.add(fill);
        }
    }

    private static boolean isBefore(ReadThroughDraft told, ReadThrough here) {
        var start = told.startedOn();
        var end = here.endedOn();
        var known = here.endedPrecision();
        return start == null
                || end == null
                || known == null
                || known.around(end).getEnd().isAfter(start);
    }

    private static boolean overlap(
            @Nullable LocalDate one,
            @Nullable Precision oneKnown,
            @Nullable LocalDate other,
            @Nullable Precision otherKnown) {
        return one != null
                && oneKnown != null
                && other != null
                && otherKnown != null
                && oneKnown.around(one).overlaps(otherKnown.around(other));
    }
}
