package hoego.web.study.shelf;

import hoego.study.ReadThrough;
import hoego.study.ShelvedBook;
import hoego.study.shelf.ShelfFill;
import hoego.study.shelf.ShelfReason;
import hoego.study.shelf.ShelfVerdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a row.
 *
 * @param detail what the reason speaks of
 * @param bookId null if no book here is it
 * @param changed the book as it is to be; null where nothing becomes of it
 * @param completed read-throughs of it of which more is known now
 * @param added read-throughs that it has not
 */
record Judgement(
        ShelfVerdict verdict,
        ShelfReason reason,
        String detail,
        List<ShelfFill> fills,
        @Nullable Long bookId,
        @Nullable ShelvedBook changed,
        List<ReadThrough> completed,
        List<ReadThrough> added) {

    static Judgement skipped(ShelfReason reason, String detail) {
        return new Judgement(ShelfVerdict.SKIPPED, reason, detail, List.of(), null, null, List.of(), List.of());
    }

    static Judgement fresh() {
        return new Judgement(
                ShelfVerdict.NEW, ShelfReason.UNKNOWN_HERE, "", List.of(), null, null, List.of(), List.of());
    }
}
