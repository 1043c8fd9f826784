package hoego.web;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * How a job went the last time.
 *
 * @param error what went wrong; empty if nothing did
 */
@MappedEntity(value = "job", schema = "web")
public record JobRun(@Id String name, Instant startedAt, long millis, String error) {}
