package hoego.study;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a book stood before it was ended, to be put back. */
@Introspected
public record BookEndDraft(
        @Nullable BookOutcome outcome,
        @Nullable LocalDate endedOn,
        @Nullable Precision endedPrecision) {}
