package hoego.study.interviews;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question that began with a record of another area, or a card that did.
 *
 * @param kind question or card
 * @param askedOn null where it was asked on no day
 */
@Introspected
public record QuestionOrigin(
        String kind,
        long id,
        String words,
        String origin,
        @Nullable LocalDate askedOn) {}
