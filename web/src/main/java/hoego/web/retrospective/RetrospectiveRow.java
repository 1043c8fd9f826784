package hoego.web.retrospective;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * A retrospective as a line of a list.
 *
 * @param words how many it has, between blanks
 * @param letters how many it has, blanks left out, as Korean texts are measured
 */
@Introspected
public record RetrospectiveRow(
        String period, String title, int words, int letters, boolean sample, Instant changedAt) {}
