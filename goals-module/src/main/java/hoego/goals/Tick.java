package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** A day on which a habit was kept. */
@Introspected
record Tick(long goalId, LocalDate day) {}
