package hoego.goals;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A look at what is not done, and what was decided then.
 *
 * @param nextOn the day to look at it once more, if it is still right
 * @param goalId of the goal as which it was taken up
 */
@MappedEntity(schema = "goals")
public record NotDoingLook(
        @Id @GeneratedValue long id,
        long notDoingId,
        LocalDate day,
        LookOutcome outcome,
        @Nullable LocalDate nextOn,
        String note,
        @Nullable Long goalId,
        boolean sample,
        @Version int version) {}
