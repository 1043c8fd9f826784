package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one enters to create or change a {@link GivenReview}. */
@Introspected
public record GivenReviewDraft(
        LocalDate givenOn,
        @Size(max = 80) String author,
        @Size(max = 200) String title,
        @Size(max = 500) @Pattern(regexp = Links.WEB) String link,
        @Size(max = 2000) String takeaway,
        @Nullable Long roundId) {

    /** No more than that it was given. */
    public static GivenReviewDraft on(LocalDate day) {
        return new GivenReviewDraft(day, "", "", "", "", null);
    }

    /** Whether it says no more than that there was one. */
    public boolean saysNothing() {
        return (author + title + link + takeaway).isBlank();
    }

    public static GivenReviewDraft of(GivenReview review) {
        return new GivenReviewDraft(
                review.givenOn(), review.author(), review.title(), review.link(), review.takeaway(), review.roundId());
    }
}
