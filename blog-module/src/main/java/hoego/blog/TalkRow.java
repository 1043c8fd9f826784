package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A talk in a list.
 *
 * @param postTitle empty where there is no post
 * @param cohort the number of that whose round it belongs to; null if it belongs to none
 * @param round the number of that; null if it belongs to none
 */
@Introspected
public record TalkRow(
        long id,
        LocalDate givenOn,
        int minutes,
        String title,
        @Nullable Long postId,
        String postTitle,
        @Nullable Integer cohort,
        @Nullable Integer round,
        String audience,
        int questions,
        String asked,
        String improve,
        String recording,
        boolean sample) {}
