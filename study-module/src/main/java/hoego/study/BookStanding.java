package hoego.study;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A book with what its readings come to.
 *
 * @param readThroughId the last one; null if there is none
 * @param readings how many there are
 * @param pagesRead in all of them, as far as they were counted
 * @param reached the furthest page that those of the last read-through speak of; 0 if they speak of none
 * @param reachedPercent the furthest place they speak of, in percent; 0 if they speak of none
 * @param minutes of all of them
 * @param firstReadOn the first day of the last read-through that is noted
 * @param readThroughs how often it was read, or begun
 * @param quotes how many there are
 */
@Introspected
public record BookStanding(
        long id,
        String title,
        String author,
        String isbn,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> tags,
        @Nullable Integer pages,
        @Nullable Long readThroughId,
        @Nullable LocalDate startedOn,
        @Nullable Precision startedPrecision,
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
        int reachedPercent,
        long minutes,
        @Nullable LocalDate firstReadOn,
        @Nullable LocalDate lastReadOn,
        long readThroughs,
        long quotes) {

    /** The book itself. */
    public Book book() {
        return new Book(
                id,
                title,
                author,
                isbn,
                tags,
                pages,
                readThroughId,
                startedOn,
                startedPrecision,
                outcome,
                endedOn,
                endedPrecision,
                reason,
                rating,
                notes,
                review,
                sample,
                version);
    }

    /** How much of it was read the last time, in percent; -1 if that is not known. */
    public int percent() {
        return Progress.percent(pages, reached, reachedPercent);
    }

    /** Whether it was finished on a day, and not in a month or a year that is known no better. */
    public boolean isFinishedOn(LocalDate day) {
        return status == BookStatus.FINISHED && endedPrecision == Precision.DAY && day.equals(endedOn);
    }

    /** Whether it was finished, and fewer pages than it has are in the readings of that time. */
    public boolean isPartlyRecorded() {
        return status == BookStatus.FINISHED && pages != null && reached < pages && reachedPercent < 100;
    }

    /** The first day it is known to have been read on; null if none is. */
    public @Nullable LocalDate begun() {
        return startedOn != null && (firstReadOn == null || startedOn.isBefore(firstReadOn)) ? startedOn : firstReadOn;
    }
}
