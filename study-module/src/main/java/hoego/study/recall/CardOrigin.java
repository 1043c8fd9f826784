package hoego.study.recall;

import io.micronaut.core.annotation.Introspected;

/** A card that began with a record of another area. */
@Introspected
public record CardOrigin(long id, String front, String origin) {}
