package hoego.study;

import io.micronaut.core.annotation.Introspected;

/**
 * A name to choose from above the list of meetings.
 *
 * @param id of the group; 0 for a topic
 * @param meetings of the group that are wanted; 0 for a topic
 */
@Introspected
public record MeetingName(long id, String name, long meetings) {}
