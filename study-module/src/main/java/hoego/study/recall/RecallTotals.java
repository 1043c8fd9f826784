package hoego.study.recall;

import io.micronaut.core.annotation.Introspected;

/**
 * What was recalled on some days.
 *
 * @param answers all of them
 * @param cards to which they were
 */
@Introspected
public record RecallTotals(long answers, long cards) {}
