package hoego.study.interviews;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * A question that asks nearly what a line does.
 *
 * @param line which of the lines, from 0
 * @param topicId null if it is under none
 */
@Introspected
public record KnownQuestion(
        int line,
        long id,
        String words,
        @Nullable Long topicId,
        @Nullable String topic) {}
