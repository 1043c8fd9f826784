package hoego.study;

import io.micronaut.core.annotation.Introspected;

/** How many meetings were about something, written as it was last. */
@Introspected
public record TopicCount(String topic, long count) {}
