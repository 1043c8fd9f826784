package hoego.study;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with the names of its group and its book.
 *
 * @param bookTitle empty if it had no book
 * @param absent whether the owner was not at it
 * @param decisions how many were made
 */
@Introspected
public record AttendedMeeting(
        long id,
        long groupId,
        String groupName,
        LocalDate heldOn,
        @Nullable Integer minutes,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> topics,
        @Nullable Long bookId,
        String bookTitle,
        String takeaway,
        String note,
        String material,
        String brought,
        boolean absent,
        String absence,
        @Nullable Integer people,
        long decisions,
        boolean sample) {}
