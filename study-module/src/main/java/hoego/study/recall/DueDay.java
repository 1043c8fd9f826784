package hoego.study.recall;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** How many cards are due on a day; on the first one also those that were due before. */
@Introspected
public record DueDay(LocalDate day, int cards) {}
