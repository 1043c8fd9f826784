package hoego.study;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * Whether the owner was at a meeting.
 *
 * @param absent whether they were not
 */
@Introspected
public record Attendance(long groupId, LocalDate heldOn, boolean absent) {}
