package hoego.web;

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
}
