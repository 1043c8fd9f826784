package hoego.study;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;

/**
 * A book that a file brings.
 *
 * @param book without a read-through
 * @param readThroughs also of days that nobody knows
 */
@Introspected
public record ShelvedDraft(@Valid BookDraft book, List<ReadThroughDraft> readThroughs, Instant addedAt) {}
