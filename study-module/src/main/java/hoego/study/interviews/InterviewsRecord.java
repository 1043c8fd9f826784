package hoego.study.interviews;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record of any kind, as far as it takes to tell of it.
 *
 * @param kind interview, stage, question or topic
 * @param pageId the record on whose page it stands
 * @param day null where it has none
 * @param at when it was written down
 * @param title the post, the question or the topic
 * @param about the company, or the topic of a question; empty without one
 * @param detail what stage it is, as {@link StageKind}; else empty
 * @param outcome of a stage; else empty
 * @param note everything that was written beside it
 */
@Introspected
public record InterviewsRecord(
        String kind,
        long id,
        long pageId,
        @Nullable LocalDate day,
        Instant at,
        String title,
        String about,
        String detail,
        String outcome,
        String note) {

    /** The place of a moment in their order: newest day first, then entry, kind and id. */
    public record Place(LocalDate day, Instant at, String kind, long id) {

        /** Before all of them. */
        static final Place TOP = new Place(LocalDate.of(9999, 12, 31), Instant.EPOCH, "", 0);
    }
}
