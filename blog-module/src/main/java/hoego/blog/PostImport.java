package hoego.blog;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An upload with posts in it.
 *
 * @param name of the file that was uploaded
 * @param file under which it is kept for a day
 * @param progressAt when its reading or importing last came on
 * @param problem what is wrong with all of it; null if nothing is
 * @param others how many files in it were left alone, since they are no texts
 */
@MappedEntity(schema = "blog")
public record PostImport(
        @Id @GeneratedValue long id,
        String name,
        String file,
        long bytes,
        Instant uploadedAt,
        ImportState state,
        Instant progressAt,
        @Nullable ImportProblem problem,
        int others) {

    /** So long it may not come on before it is taken for interrupted. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    static PostImport of(String name, String file, long bytes, Instant now) {
        return new PostImport(0, name, file, bytes, now, ImportState.READING, now, null, 0);
    }

    /** Whether somebody is at it. */
    public boolean isUnderWay(Instant now) {
        return (state == ImportState.READING || state == ImportState.RUNNING)
                && progressAt.isAfter(now.minus(PATIENCE));
    }

    /** Whether it was left half done, as by a restart: what was done by then is whole. */
    public boolean isInterrupted(Instant now) {
        return (state == ImportState.READING || state == ImportState.RUNNING) && !isUnderWay(now);
    }
}
