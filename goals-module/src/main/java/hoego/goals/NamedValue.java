package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The value of a day, of one of several figures. */
@Introspected
record NamedValue(String name, LocalDate day, BigDecimal value) {}
