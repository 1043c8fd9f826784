package hoego.study;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A book that is wanted, read or done with: as it stands after its last {@link ReadThrough}.
 *
 * @param isbn in thirteen digits; empty where it is not known
 * @param pages null where nobody counted
 * @param readThroughId the last one; null if there is none
 * @param startedOn null where it is not known, or it was not begun; so is how exactly that is known
 * @param outcome null while it is not done with; so are its day and how exactly that is known
 * @param reason why it was stopped
 * @param rating in quarters from 0.25 to 5
 * @param notes taken while reading, as Markdown
 * @param review as Markdown
 */
@Introspected
public record Book(
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
        int version) {}
