package hoego.study;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link Meeting}.
 *
 * @param topics separated by commas, at most ten
 * @param decisions to begin with, one in each of at most fifty lines; those of a meeting that is there are records of their own
 * @param absence why the owner was not there, which says that they were not
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

        @Size(max = 3000) @jakarta.validation.constraints.Pattern(regexp = "(?:[^\\n]{0,300}\\n){0,49}+[^\\n]{0,300}")
        String decisions,

        @Size(max = 2000) String note,
        @Size(max = 300) String material,
        @Size(max = 10000) String brought,
        boolean absent,
        @Size(max = 300) String absence,
        @Nullable @Min(1) @Max(1000) Integer people) {

    /** A meeting that the owner was at, of which no more is known. */
    public static MeetingDraft attended(
            long groupId,
            LocalDate heldOn,
            @Nullable Integer minutes,
            String topics,
            @Nullable Long bookId,
            String takeaway,
            String decisions,
            String note) {
        return new MeetingDraft(
                groupId, heldOn, minutes, topics, bookId, takeaway, decisions, note, "", "", false, "", null);
    }

    public static MeetingDraft of(Meeting meeting) {
        return new MeetingDraft(
                meeting.groupId(),
                meeting.heldOn(),
                meeting.minutes(),
                String.join(", ", meeting.topics()),
                meeting.bookId(),
                meeting.takeaway(),
                "",
                meeting.note(),
                meeting.material(),
                meeting.brought(),
                meeting.absent(),
                meeting.absence(),
                meeting.people());
    }

    List<String> decisionLines() {
        return decisions
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
