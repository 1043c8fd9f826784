package hoego.study;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What one enters to end a {@link StudyGroup} on purpose. */
@Introspected
public record GroupEndDraft(
        LocalDate endedOn, @Size(max = 500) String endReason) {

    /** Whether a group can have ended so: not before it began. */
    public boolean isAfterBeginOf(StudyGroup group) {
        return StudyGroupDraft.of(group).ended(this).isInOrder();
    }
}
