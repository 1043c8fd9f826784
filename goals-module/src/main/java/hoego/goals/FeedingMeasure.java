package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** A measure that feeds goals, the first of them from a day on. */
@Introspected
record FeedingMeasure(String name, LocalDate since) {}
