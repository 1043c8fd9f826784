package hoego.blog;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review that somebody else of a cohort gave.
 *
 * @param roundId null if it is of none in particular
 * @param author who gave it, by an alias; may be empty
 */
@MappedEntity(schema = "blog")
public record ReceivedReview(
        @Id @GeneratedValue long id,
        long cohortId,
        @Nullable Long roundId,
        LocalDate receivedOn,
        String author,
        String link,
        String takeaway,
        boolean sample,
        @Version int version)
        implements Review {

    @Override
    public LocalDate day() {
        return receivedOn;
    }

    @Override
    public String name() {
        return author;
    }

    static ReceivedReview of(long cohortId, ReceivedReviewDraft draft, boolean sample) {
        return of(0, cohortId, draft, sample, 0);
    }

    ReceivedReview with(ReceivedReviewDraft draft, int seen) {
        return of(id, cohortId, draft, false, seen);
    }

    private static ReceivedReview of(long id, long cohortId, ReceivedReviewDraft draft, boolean sample, int version) {
        return new ReceivedReview(
                id,
                cohortId,
                draft.roundId(),
                draft.receivedOn(),
                draft.author(),
                draft.link(),
                draft.takeaway(),
                sample,
                version);
    }
}
