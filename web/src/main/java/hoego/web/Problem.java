package hoego.web;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a field.
 *
 * @param code the name of the constraint that was broken, or {@code Missing} or {@code Unreadable…}
 * @param figures what the constraint asks for, such as its {@code max}
 * @param path the record that stands in the way, without the base path; null if none does
 */
public record Problem(
        String code, Map<String, ?> figures, @Nullable String path) {

    public Problem(String code, Map<String, ?> figures) {
        this(code, figures, null);
    }

    public static Problem of(String code) {
        return new Problem(code, Map.of());
    }

    /** The same problem with a link to the record that stands in the way. */
    public Problem seenAt(String record) {
        return new Problem(code, figures, record);
    }

    /** That one has to wait before the next try. */
    public static Problem tooEarly(Duration wait) {
        var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return new Problem("TooEarly", Map.of("seconds", seconds, "minutes", seconds < 60 ? 0 : (seconds + 59) / 60));
    }
}
