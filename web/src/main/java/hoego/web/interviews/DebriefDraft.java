package hoego.web.interviews;

import hoego.study.interviews.DebriefLine;
import hoego.study.interviews.Interview;
import hoego.web.Rows;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one says of an interview on the way home.
 *
 * @param stageId where the questions were asked; null where it has no stage that was held
 * @param takeaway what it taught, one thing a line
 */
@Introspected
public record DebriefDraft(
        @Nullable Long stageId,
        @Size(max = 2000) String felt,
        @Size(max = 2000) String followUp,
        @Size(max = 2000) String takeaway,
        Rows<DebriefLine> lines) {

    static DebriefDraft of(Interview interview, @Nullable Long stageId) {
        return new DebriefDraft(
                stageId, interview.felt(), interview.followUp(), interview.takeaway(), new Rows<>(List.of()));
    }

    /** Whether an interview says the same already. */
    boolean isSaidOf(Interview interview) {
        return felt.equals(interview.felt())
                && followUp.equals(interview.followUp())
                && takeaway.equals(interview.takeaway());
    }
}
