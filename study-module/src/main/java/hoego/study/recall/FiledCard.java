package hoego.study.recall;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;

/** A card as a file brings it, with sides of its own. */
@Introspected
public record FiledCard(@Valid CardDraft sides, Schedule schedule) {}
