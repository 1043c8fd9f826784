package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** How many records a day has. */
@Introspected
record DayCount(LocalDate day, long count) {}
