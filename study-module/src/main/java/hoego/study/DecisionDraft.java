package hoego.study;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link Decision}.
 *
 * @param toldOn today where nothing is said; of no meaning while it is open, like {@code result}
 */
@Introspected
public record DecisionDraft(
        long meetingId,
        @NotBlank @Size(max = 300) String words,
        DecisionState state,
        @Nullable LocalDate toldOn,
        @Size(max = 300) String result) {

    public static DecisionDraft of(Decision decision) {
        return new DecisionDraft(
                decision.meetingId(), decision.words(), decision.state(), decision.toldOn(), decision.result());
    }

    /** The same decision, of which it is told what became of it. */
    DecisionDraft told(DecisionState how, DecisionResultDraft what) {
        return new DecisionDraft(meetingId, words, how, what.toldOn(), what.result());
    }
}
