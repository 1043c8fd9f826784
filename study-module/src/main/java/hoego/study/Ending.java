package hoego.study;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is entered of a book that perhaps ended. */
interface Ending {

    @Nullable
    BookOutcome outcome();

    @Nullable
    LocalDate endedOn();

    /** How exactly its day is known; null also where nobody knows it. */
    @Nullable
    Precision endedPrecision();
}
