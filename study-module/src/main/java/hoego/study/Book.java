package hoego.study;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A book that is wanted, read or done with.
 *
 * @param pages null where nobody counted
 * @param startedOn null where it is not known, or it was not begun
 * @param outcome null while it is not done with; so are its day and how exactly that is known
 * @param reason why it was stopped
 * @param rating in quarters from 0.25 to 5
 * @param notes taken while reading, as Markdown
 * @param review as Markdown
 */
@MappedEntity(schema = "study")
public record Book(
        @Id @GeneratedValue long id,
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
        @Version int version) {

    static Book of(BookDraft draft, boolean sample) {
        return of(0, draft, sample, 0);
    }

    Book with(BookDraft draft, int version) {
        return of(id, draft, false, version);
    }

    private static Book of(long id, BookDraft draft, boolean sample, int version) {
        var ended = draft.endedOn();
        var known = Precision.orDay(draft.endedPrecision());
        return new Book(
                id,
                draft.title(),
                draft.author(),
                draft.pages(),
                draft.startedOn(),
                draft.outcome(),
                ended == null ? null : known.firstDay(ended),
                ended == null ? null : known,
                draft.reason(),
                draft.rating(),
                draft.notes(),
                draft.review(),
                sample,
                version);
    }

    Book ended(@Nullable BookOutcome how, @Nullable LocalDate day, @Nullable Precision known, int version) {
        return new Book(
                id, title, author, pages, startedOn, how, day, known, reason, rating, notes, review, false, version);
    }
}
