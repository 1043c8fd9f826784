package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one enters to create or change a {@link Talk}. */
@Introspected
public record TalkDraft(
        LocalDate givenOn,
        @Min(1) @Max(600) int minutes,
        @Size(max = 200) String title,
        @Nullable Long postId,
        @Nullable Long roundId,
        @Size(max = 200) String audience,
        @Min(0) @Max(999) int questions,
        @Size(max = 4000) String asked,
        @Size(max = 2000) String improve,
        @Size(max = 500) @Pattern(regexp = Links.WEB) String recording) {

    public static TalkDraft of(Talk talk) {
        return new TalkDraft(
                talk.givenOn(),
                talk.minutes(),
                talk.title(),
                talk.postId(),
                talk.roundId(),
                talk.audience(),
                talk.questions(),
                talk.asked(),
                talk.improve(),
                talk.recording());
    }
}
