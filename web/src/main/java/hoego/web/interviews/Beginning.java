package hoego.web.interviews;

import hoego.web.Threading.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What a question began with.
 *
 * @param title what it was called; empty if the question began with nothing
 * @param origin the record as it is today; null if it is gone
 */
public record Beginning(String title, @Nullable Origin origin) {}
