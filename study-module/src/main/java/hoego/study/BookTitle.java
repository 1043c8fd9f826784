package hoego.study;

import io.micronaut.core.annotation.Introspected;

/** What a book is called. */
@Introspected
public record BookTitle(long id, String title) {}
