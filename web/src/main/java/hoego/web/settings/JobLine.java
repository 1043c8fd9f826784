package hoego.web.settings;

import hoego.web.JobRun;
import org.jspecify.annotations.Nullable;

/**
 * A job as the list shows it.
 *
 * @param last its last run; null if it has not run yet
 */
public record JobLine(String name, @Nullable JobRun last) {}
