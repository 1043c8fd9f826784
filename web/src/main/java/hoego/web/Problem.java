package hoego.web;

import java.time.Duration;
import java.util.Map;

/**
 * What is wrong with a field.
 *
 * @param code the name of the constraint that was broken, or {@code Missing} or {@code Unreadable…}
 * @param figures what the constraint asks for, such as its {@code max}
 */
public record Problem(String code, Map<String, ?> figures) {

    public static Problem of(String code) {
        return new Problem(code, Map.of());
    }

    /** That one has to wait before the next try. */
    public static Problem tooEarly(Duration wait) {
        var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return new Problem("TooEarly", Map.of("seconds", seconds, "minutes", seconds < 60 ? 0 : (seconds + 59) / 60));
    }
}
