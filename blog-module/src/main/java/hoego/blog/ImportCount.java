package hoego.blog;

import io.micronaut.core.annotation.Introspected;

/** How many files of an import have, or will have, something become of them. */
@Introspected
public record ImportCount(long postImportId, ImportVerdict verdict, int count, int done) {}
