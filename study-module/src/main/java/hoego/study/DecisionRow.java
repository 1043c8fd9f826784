package hoego.study;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision with the meeting that made it.
 *
 * @param toldOn null while it is open
 */
@Introspected
public record DecisionRow(
        long id,
        long meetingId,
        String words,
        DecisionState state,
        @Nullable LocalDate toldOn,
        String result,
        LocalDate heldOn,
        long groupId,
        String groupName,
        boolean sample,
        int version) {

    public boolean isOpen() {
        return state == DecisionState.OPEN;
    }
}
