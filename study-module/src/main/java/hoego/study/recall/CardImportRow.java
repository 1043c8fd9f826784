package hoego.study.recall;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of an upload and what is to become of it, or became of it once it is done.
 *
 * @param number its place in the file, from 1
 * @param front empty if it has none
 * @param topic that the card is to be of; may be empty
 * @param detail what the reason speaks of, such as another row; may be empty
 * @param notes what is to be said of how it was read
 * @param cardId null if there is no card
 */
@Introspected
@MappedEntity(value = "card_row", schema = "study")
public record CardImportRow(
        @Id @GeneratedValue long id,
        long cardImportId,
        int number,
        String front,
        String topic,
        CardVerdict verdict,
        CardReason reason,
        String detail,
        @TypeDef(type = DataType.STRING_ARRAY) List<CardNote> notes,
        boolean done,
        @Nullable Long cardId) {

    /** The same, done. */
    public CardImportRow settled(@Nullable Long card) {
        return new CardImportRow(id, cardImportId, number, front, topic, verdict, reason, detail, notes, true, card);
    }

    /** The same, which could not be taken after all. */
    public CardImportRow failed(boolean isDone) {
        return new CardImportRow(
                id,
                cardImportId,
                number,
                front,
                topic,
                CardVerdict.SKIPPED,
                CardReason.FAILED,
                "",
                notes,
                isDone,
                null);
    }
}
