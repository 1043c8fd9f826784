package hoego.health;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of health records. */
public enum HealthKind {
    WEIGH_IN,
    PAIN_ENTRY,
    CONDITION,
    WORKOUT,
    COURSE,
    MEAL_DAY;

    /** As in {@code weigh-in}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<HealthKind> of(String written) {
        return Stream.of(values())
                .filter(kind -> kind.written().equals(written))
                .findFirst();
    }

    String table() {
        return "health." + name().toLowerCase(Locale.ROOT);
    }
}
