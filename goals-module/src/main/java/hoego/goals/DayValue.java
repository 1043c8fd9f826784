package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The value of a day. */
@Introspected
record DayValue(LocalDate day, BigDecimal value) {}
