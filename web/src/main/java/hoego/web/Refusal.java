package hoego.web;

import java.io.Serial;
import java.util.Map;

/** Why Hoego does not go on, to be told in one line that says what to do about it. */
public final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Map<String, ?> arguments;

    /**
     * @param key of the text that tells it
     */
    public Refusal(String key, Map<String, ?> arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    boolean is(String key) {
        return this.key.equals(key);
    }

    String in(Texts texts, Language language) {
        return texts.text(language, key, arguments);
    }
}
