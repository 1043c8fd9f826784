package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Weeks running that each had a talk.
 *
 * @param first the Monday of the first of them
 * @param last the Monday of the last of them
 */
@Introspected
record TalkWeeks(LocalDate first, LocalDate last) {

    int weeks() {
        return (int) ChronoUnit.WEEKS.between(first, last) + 1;
    }
}
