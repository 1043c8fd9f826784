package hoego.study;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link Meeting}.
 *
 * @param topics separated by commas, at most ten
 */
@Introspected
public record MeetingDraft(
        long groupId,
        LocalDate heldOn,
        @Nullable @Min(1) @Max(1440) Integer minutes,

        @Size(max = 200) @jakarta.validation.constraints.Pattern(regexp = "([^,;\\n]*[,;\\n]){0,9}[^,;\\n]*")
        String topics,

        @Nullable Long bookId,
        @Size(max = 10000) String takeaway,
        @Size(max = 2000) String decisions,
        @Size(max = 2000) String note) {

    public static MeetingDraft of(Meeting meeting) {
        return new MeetingDraft(
                meeting.groupId(),
                meeting.heldOn(),
                meeting.minutes(),
                String.join(", ", meeting.topics()),
                meeting.bookId(),
                meeting.takeaway(),
                meeting.decisions(),
                meeting.note());
    }
}
