package hoego.goals.career;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of career records. */
public enum CareerKind {
    POSITION,
    TEAM_SIZE,
    UNDERTAKING,
    ATTEMPT,
    ACHIEVEMENT,
    LESSON,
    PRINCIPLE,
    PRINCIPLE_USE,
    WORKLOAD;

    /** As it stands in addresses and in the trash: {@code team-size}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String table() {
        return "goals." + name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CareerKind> of(String written) {
        return Stream.of(values())
                .filter(kind -> kind.written().equals(written))
                .findFirst();
    }
}
