package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A talk in a list, with the title of its post; that is empty where there is none. */
@Introspected
public record TalkRow(
        long id,
        LocalDate givenOn,
        int minutes,
        String title,
        @Nullable Long postId,
        String postTitle,
        String audience,
        int questions,
        String asked,
        String improve,
        boolean sample) {}
