package hoego.study.shelf;

import io.micronaut.core.annotation.Introspected;

/** How many rows of an import have, or will have, something become of them. */
@Introspected
public record ShelfCount(long shelfImportId, ShelfVerdict verdict, int count, int done) {}
