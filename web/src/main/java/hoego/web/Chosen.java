package hoego.web;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an address says of an enum's value. */
public final class Chosen {

    private Chosen() {}

    /** The value that is written like this; null if none is. */
    public static <E extends Enum<E>> @Nullable E of(Class<E> type, String written) {
        var name = written.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
