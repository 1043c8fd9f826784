package hoego.study;

import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which meetings are wanted.
 *
 * @param words their texts hold, lower-cased; empty for all
 * @param groupId null for those of all groups
 * @param topic in whatever case; empty for all
 */
public record MeetingFilter(String words, @Nullable Long groupId, String topic, LocalDateRange days) {}
