package hoego.web.interviews.files;

import hoego.study.recall.CardImport;
import hoego.study.recall.CardImportRow;
import hoego.study.recall.CardReason;
import hoego.study.recall.CardVerdict;
import org.jspecify.annotations.Nullable;

/**
 * A row and what is to become of it.
 *
 * @param detail what the reason speaks of
 * @param cardId null if no card here is it
 */
record JudgedCard(
        ReadCard card,
        CardVerdict verdict,
        CardReason reason,
        String detail,
        @Nullable Long cardId) {

    CardImportRow expected(CardImport upload) {
        var topic = card.topic();
        return new CardImportRow(
                0,
                upload.id(),
                card.number(),
                card.sides().front(),
                topic == null ? "" : topic.name(),
                verdict,
                reason,
                detail,
                card.notes(),
                false,
                cardId);
    }
}
