package hoego.goals;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of a goal was changed.
 *
 * @param day on which the owner changed it
 * @param earlier what it was, as {@link GoalTerm} writes it; empty for nothing
 * @param later what it became
 */
@MappedEntity(schema = "goals")
public record GoalChange(
        @Id @GeneratedValue long id, long goalId, LocalDate day, GoalTerm term, String earlier, String later) {

    /** One for each of its terms that differs. */
    static List<GoalChange> between(Goal before, Goal after, LocalDate day) {
        return Stream.of(GoalTerm.values())
                .map(term -> new GoalChange(0, before.id(), day, term, term.of(before), term.of(after)))
                .filter(change -> !change.earlier().equals(change.later()))
                .toList();
    }
}
