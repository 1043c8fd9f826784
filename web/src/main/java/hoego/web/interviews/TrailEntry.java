package hoego.web.interviews;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of what happened about a topic.
 *
 * @param day null where it was on no day
 * @param what happened, and {@code said} the same in the reader's language
 * @param title of the record that it happened to, and {@code path} its page without the base path
 * @param about what it happened in, such as an interview; empty without one
 * @param aboutPath the page of that, without the base path; null without one
 * @param detail the figures of it; empty without any
 */
public record TrailEntry(
        @Nullable LocalDate day,
        What what,
        String said,
        String title,
        String path,
        String about,
        @Nullable String aboutPath,
        String detail) {

    /** What can happen about a topic. */
    public enum What {
        ASKED,
        RECALLED,
        WRITTEN,
        TALKED
    }
}
