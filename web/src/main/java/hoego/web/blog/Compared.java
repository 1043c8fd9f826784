package hoego.web.blog;

import hoego.web.Comparison;
import hoego.web.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Two revisions of a text.
 *
 * @param older null where there is none before
 * @param isCurrent whether the newer one is the text as it stands
 */
public record Compared(@Nullable Revision older, Revision newer, Comparison comparison, boolean isCurrent) {}
