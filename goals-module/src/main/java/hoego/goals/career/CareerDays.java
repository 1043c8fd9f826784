package hoego.goals.career;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NavigableMap;

/**
 * What is measured of work.
 *
 * @param achieved how many achievements each day has
 * @param learned how many lessons each day has
 */
public record CareerDays(NavigableMap<LocalDate, BigDecimal> achieved, NavigableMap<LocalDate, BigDecimal> learned) {}
