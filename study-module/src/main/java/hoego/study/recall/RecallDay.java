package hoego.study.recall;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * What was recalled on a day.
 *
 * @param answers all of them
 * @param asked those to cards that were due by the day
 * @param recalled those of them that were not forgotten
 */
@Introspected
public record RecallDay(LocalDate day, int answers, int asked, int recalled) {}
