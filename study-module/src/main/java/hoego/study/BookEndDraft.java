package hoego.study;

import io.micronaut.core.annotation.Introspected;

/**
 * The end of a book that is to be undone.
 *
 * @param readThrough the one that ended
 * @param made whether there was none that went on, so that the end made it
 */
@Introspected
public record BookEndDraft(long readThrough, boolean made) {}
