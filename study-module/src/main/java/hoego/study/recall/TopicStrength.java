package hoego.study.recall;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * How well the cards of a topic are remembered.
 *
 * @param topicId null for those without one
 * @param cards all of them
 * @param begun those that were recalled at least once
 * @param mature those that last for {@value CardRow#MATURE_DAYS} days
 * @param percent the mean probability with which those that were begun would be recalled; null where none was
 */
@Introspected
public record TopicStrength(
        @Nullable Long topicId,
        String topic,
        int cards,
        int begun,
        int mature,
        @Nullable Double percent) {}
