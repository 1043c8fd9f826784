package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * How much of one kind a day had. As there may be years of them, a row holds no more than is needed.
 *
 * @param part achieved or learned
 */
@Introspected
record MeasuredDay(String part, LocalDate day, long count) {}
