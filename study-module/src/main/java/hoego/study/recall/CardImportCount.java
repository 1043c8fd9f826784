package hoego.study.recall;

import io.micronaut.core.annotation.Introspected;

/** How many rows of an import have, or will have, something become of them. */
@Introspected
public record CardImportCount(long cardImportId, CardVerdict verdict, int count, int done) {}
