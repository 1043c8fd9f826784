package hoego.web.interviews;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an address asks for. */
final class Asked {

    private Asked() {}

    /** The value of an enum as an address writes it, as in {@code market-check}; null if it names none. */
    static <E extends Enum<E>> @Nullable E one(String written, E[] values) {
        return Stream.of(values)
                .filter(value -> InterviewsTexts.key(value.name()).equals(written))
                .findFirst()
                .orElse(null);
    }
}
