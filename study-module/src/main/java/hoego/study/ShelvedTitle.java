package hoego.study;

import io.micronaut.core.annotation.Introspected;

/**
 * By what a book is known again.
 *
 * @param isbn of thirteen digits; empty if it has none
 */
@Introspected
public record ShelvedTitle(long id, String title, String author, String isbn, boolean sample) {}
