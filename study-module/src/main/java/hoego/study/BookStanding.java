package hoego.study;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A book with what its readings come to.
 *
 * @param readings how many there are
 * @param pagesRead in all of them, as far as they were counted
 * @param reached the furthest page they speak of; 0 if they speak of none
 * @param minutes of all of them
 */
@Introspected
public record BookStanding(
        long id,
        String title,
        String author,
        @Nullable Integer pages,
        @Nullable LocalDate startedOn,
        @Nullable BookOutcome outcome,
        @Nullable LocalDate endedOn,
        @Nullable Precision endedPrecision,
        String reason,
        @Nullable BigDecimal rating,
        String notes,
        String review,
        boolean sample,
        int version,
        BookStatus status,
        long readings,
        long pagesRead,
        long reached,
        long minutes,
        @Nullable LocalDate firstReadOn,
        @Nullable LocalDate lastReadOn) {

    /** How much of it was read, in percent; -1 if its pages are not known. */
    public int percent() {
        return pages == null ? -1 : (int) Math.min(100, 100 * reached / pages);
    }

    /** The first day it is known to have been read on; null if none is. */
    public @Nullable LocalDate begun() {
        return startedOn != null && (firstReadOn == null || startedOn.isBefore(firstReadOn)) ? startedOn : firstReadOn;
    }
}
