package hoego.study.interviews;

import io.micronaut.core.annotation.Introspected;

/** A question that began with a record of another area. */
@Introspected
public record QuestionOrigin(long id, String words, String origin) {}
