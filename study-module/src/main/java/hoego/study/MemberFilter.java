package hoego.study;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which members are wanted.
 *
 * @param words their role, name or note holds, lower-cased; empty for all
 * @param on the day on which they were in the group; null for any
 * @param joined the days within which they are known to have joined; null for any
 * @param left the days within which they are known to have left; null for any
 */
public record MemberFilter(
        String words,
        @Nullable LocalDate on,
        @Nullable LocalDateRange joined,
        @Nullable LocalDateRange left) {

    public static final MemberFilter ALL = new MemberFilter("", null, null, null);
}
