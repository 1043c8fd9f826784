package hoego.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record that a search found.
 *
 * @param kind of record, such as {@code weigh-in}; its name is the text {@code health.kind.weigh-in}
 * @param title what the record is called
 * @param excerpt the text around what was found; empty if that is the title
 * @param day on which it happened; null if it has none
 * @param path of the record, without the base path
 */
public record Hit(
        String area,
        String kind,
        String title,
        String excerpt,
        @Nullable LocalDate day,
        String path) {}
