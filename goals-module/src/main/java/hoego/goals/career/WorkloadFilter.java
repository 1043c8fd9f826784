package hoego.goals.career;

import org.threeten.extra.LocalDateRange;

/**
 * Which workloads are wanted.
 *
 * @param words its note holds them, lower-cased; empty for all
 * @param least load, 1 to 5
 * @param days that have the Monday of its week
 */
public record WorkloadFilter(String words, int least, LocalDateRange days) {}
