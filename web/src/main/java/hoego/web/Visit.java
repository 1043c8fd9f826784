package hoego.web;

import io.micronaut.http.HttpRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request of the signed-in owner: everything about them that a page needs, read in one statement.
 *
 * @param session the hash of the session's token
 * @param sample whether the sample quarter is loaded
 */
public record Visit(
        String session,
        Owner owner,
        List<Pause> pauses,
        boolean sample,
        @Nullable Notice notice,
        Instant usedAt) {

    private static final String ATTRIBUTE = Visit.class.getName();

    void attachTo(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The visit a request belongs to; empty for a stranger's. */
    public static Optional<Visit> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Visit.class);
    }
}
