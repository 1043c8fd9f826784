package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one enters to create or change a {@link ReceivedReview}. */
@Introspected
public record ReceivedReviewDraft(
        LocalDate receivedOn,
        @Size(max = 80) String author,
        @Size(max = 500) @Pattern(regexp = Links.WEB) String link,
        @Size(max = 2000) String takeaway,
        @Nullable Long roundId) {

    /** No more than that it came. */
    public static ReceivedReviewDraft on(LocalDate day) {
        return new ReceivedReviewDraft(day, "", "", "", null);
    }

    /** Whether it says no more than that there was one. */
    public boolean saysNothing() {
        return (author + link + takeaway).isBlank();
    }

    public static ReceivedReviewDraft of(ReceivedReview review) {
        return new ReceivedReviewDraft(
                review.receivedOn(), review.author(), review.link(), review.takeaway(), review.roundId());
    }
}
