package hoego.web;

import java.time.Instant;
import java.util.function.Consumer;

/**
 * Something Hoego does by itself, every hour.
 *
 * @param name of its texts, such as {@code job.trash}
 * @param isWhole whether all of it is one transaction, of one instance at a time; else it looks after that by itself
 * @param action takes the moment at which it runs
 */
public record Job(String name, boolean isWhole, Consumer<Instant> action) {

    /** A job that is done in one transaction, or not at all. */
    public Job(String name, Consumer<Instant> action) {
        this(name, true, action);
    }

    /**
     * A job that waits for others, whom no transaction should wait for: it opens its own, and sees to it that another
     * instance that is at it at the same time does no harm.
     */
    public static Job inPieces(String name, Consumer<Instant> action) {
        return new Job(name, false, action);
    }
}
