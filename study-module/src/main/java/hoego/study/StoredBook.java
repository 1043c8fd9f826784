package hoego.study;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is kept of a {@link Book} beside its read-throughs. */
@MappedEntity(value = "book", schema = "study")
record StoredBook(
        @Id @GeneratedValue long id,
        String title,
        String author,
        String isbn,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> tags,
        @Nullable Integer pages,
        @Nullable BigDecimal rating,
        String notes,
        String review,
        boolean sample,
        @Version int version) {

    static StoredBook of(long id, BookDraft draft, boolean sample, int version) {
        return new StoredBook(
                id,
                draft.title(),
                draft.author(),
                Isbn.of(draft.isbn()).orElse(""),
                Words.apart(draft.tags()),
                draft.pages(),
                draft.rating(),
                draft.notes(),
                draft.review(),
                sample,
                version);
    }
}
