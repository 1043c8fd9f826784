package hoego.health;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A condition that lasts. */
public record PresentCondition(
        long id, String name, @Nullable BodySite site, LocalDate onsetOn, Precision onsetPrecision) {}
