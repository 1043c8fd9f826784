package hoego.study;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A book as files bring and take it, without the times that it was read.
 *
 * @param isbn of thirteen digits; empty if it has none
 * @param createdAt when it was put on the shelf
 */
@MappedEntity(value = "book", schema = "study")
public record ShelvedBook(
        @Id long id,
        String title,
        String author,
        String isbn,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> tags,
        @Nullable Integer pages,
        @Nullable BigDecimal rating,
        String notes,
        String review,
        Instant createdAt) {

    static ShelvedBook of(long id, ShelvedDraft draft) {
        var stored = StoredBook.of(id, draft.book(), false, 0);
        return new ShelvedBook(
                id,
                stored.title(),
                stored.author(),
                stored.isbn(),
                stored.tags(),
                stored.pages(),
                stored.rating(),
                stored.notes(),
                stored.review(),
                draft.addedAt());
    }
}
