package hoego.blog;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of records of the blog. */
public enum BlogKind {
    POST,
    COHORT,
    ROUND,
    TALK,
    PEER_POST,
    GIVEN_REVIEW,
    RECEIVED_REVIEW,
    FEED,
    SHARE;

    /** As in {@code peer-post}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<BlogKind> of(String written) {
        return Stream.of(values())
                .filter(kind -> kind.written().equals(written))
                .findFirst();
    }

    String table() {
        return "blog." + name().toLowerCase(Locale.ROOT);
    }
}
