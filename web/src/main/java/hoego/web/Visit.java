package hoego.web;

import io.micronaut.http.HttpRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request of the signed-in owner: everything about them that a page needs, read in one statement.
 *
 * @param session the hash of the session's token
 * @param sample whether the sample quarter is loaded
 * @param since the first day anything is written down for; null while nothing is
 */
public record Visit(
        String session,
        Owner owner,
        List<Pause> pauses,
        boolean sample,
        @Nullable LocalDate since,
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
