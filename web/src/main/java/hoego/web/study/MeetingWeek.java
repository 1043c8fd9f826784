package hoego.web.study;

import hoego.web.Period;

/**
 * A week and how many meetings it had.
 *
 * @param state {@code done}, {@code now}, {@code ahead}, {@code paused} or {@code none}
 */
public record MeetingWeek(Period week, long count, String state) {}
