package hoego.web;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A record as it is named outside its area, {@code interviews.question.7}: also once it is gone.
 *
 * @param kind of record, such as {@code question}
 */
public record Ref(String area, String kind, long id) {

    private static final Pattern WRITTEN = Pattern.compile("([a-z][a-z-]*)\\.([a-z][a-z-]*)\\.([1-9]\\d{0,17})");

    /** Reads what {@link #toString()} writes; empty if it is no record's name. */
    public static Optional<Ref> parse(String written) {
        var match = WRITTEN.matcher(written);
        return match.matches()
                ? Optional.of(new Ref(match.group(1), match.group(2), Long.parseLong(match.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return area + "." + kind + "." + id;
    }
}
