package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a {@link GoalThread}, or a resolution that became one of them, which has no end.
 *
 * @param part goal or resolution
 * @param words its title or words
 * @param touched whether something was done with the goal since it was made
 */
@Introspected
public record GoalPart(
        String part,
        long id,
        String words,
        String area,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable Outcome outcome,
        @Nullable LocalDate closedOn,
        @Nullable BigDecimal assessment,
        String reason,
        @Nullable Long carriedFrom,
        boolean touched) {}
