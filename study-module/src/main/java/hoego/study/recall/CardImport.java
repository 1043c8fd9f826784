package hoego.study.recall;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An upload with cards in it.
 *
 * @param name of the file that was uploaded
 * @param file under which it is kept for a day
 * @param progressAt when its reading or importing last came on
 * @param format null while that is not known
 * @param charset that it was written in; empty if it is the usual one
 * @param problem what is wrong with all of it; null if nothing is
 * @param detail what the problem speaks of, such as a row; may be empty
 */
@MappedEntity(schema = "study")
public record CardImport(
        @Id @GeneratedValue long id,
        String name,
        String file,
        long bytes,
        Instant uploadedAt,
        CardImportState state,
        Instant progressAt,
        @Nullable CardFormat format,
        String charset,
        @Nullable CardImportProblem problem,
        String detail) {

    /** So long it may not come on before it is taken for interrupted. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    static CardImport of(String name, String file, long bytes, Instant now) {
        return new CardImport(0, name, file, bytes, now, CardImportState.READING, now, null, "", null, "");
    }

    /** Whether somebody is at it. */
    public boolean isUnderWay(Instant now) {
        return isBegun() && progressAt.isAfter(now.minus(PATIENCE));
    }

    /** Whether it was left half done, as by a restart: what was done by then is whole. */
    public boolean isInterrupted(Instant now) {
        return isBegun() && !isUnderWay(now);
    }

    private boolean isBegun() {
        return state == CardImportState.READING || state == CardImportState.RUNNING;
    }
}
