package hoego.web.program;

import java.io.Serial;
import java.util.Map;

/** Why Hoego does not go on, to be told in one line that says what to do about it. */
final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Map<String, ?> arguments;

    /**
     * @param key of the text that tells it
     */
    Refusal(String key, Map<String, ?> arguments) {
        super(key + " " + arguments);
        this.key = key;
        this.arguments = arguments;
    }

    String key() {
        return key;
    }

    Map<String, ?> arguments() {
        return arguments;
    }

    boolean is(String other) {
        return key.equals(other);
    }
}
