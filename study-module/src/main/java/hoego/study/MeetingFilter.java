package hoego.study;

import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which meetings are wanted.
 *
 * @param words their texts hold, lower-cased; empty for all
 * @param groupId null for those of all groups
 * @param topic in whatever case; empty for all
 * @param part null for both
 */
public record MeetingFilter(
        String words,
        @Nullable Long groupId,
        String topic,
        @Nullable Part part,
        LocalDateRange days) {

    /** Whether the owner was there. */
    public enum Part {
        ATTENDED,
        MISSED
    }

    /** All of them on some days. */
    public static MeetingFilter of(@Nullable Long groupId, LocalDateRange days) {
        return new MeetingFilter("", groupId, "", null, days);
    }
}
