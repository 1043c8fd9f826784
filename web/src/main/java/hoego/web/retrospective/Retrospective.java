package hoego.web.retrospective;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * What was written about a period.
 *
 * @param period a quarter or a year, such as {@code 2021-Q1}
 * @param title empty where the period is title enough
 * @param body in Markdown
 * @param version how often it was stored
 */
@MappedEntity(schema = "web")
record Retrospective(
        @Id @GeneratedValue long id,
        String period,
        String title,
        String body,
        boolean sample,
        int version,
        Instant createdAt,
        Instant changedAt) {}
