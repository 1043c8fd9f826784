package hoego.goals;

import io.micronaut.core.annotation.Introspected;

/**
 * Worries against actions in one area.
 *
 * @param open of the worries
 */
@Introspected
public record WorryBalance(String area, int worries, int open, int actions) {}
