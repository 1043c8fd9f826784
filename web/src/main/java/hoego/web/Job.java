package hoego.web;

import java.time.Instant;
import java.util.function.Consumer;

/**
 * Something Hoego does by itself, every hour.
 *
 * @param name of its texts, such as {@code job.trash}
 * @param action takes the moment at which it runs
 */
public record Job(String name, Consumer<Instant> action) {}
