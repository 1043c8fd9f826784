package hoego.study;

import io.micronaut.core.annotation.Introspected;

/** A finished book, and what was written of it here. */
@Introspected
public record WrittenBook(long id, boolean reviewed, boolean noted) {}
