package hoego.blog;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review given to somebody else of a cohort.
 *
 * @param roundId null if it is of none in particular
 * @param author who was reviewed, by an alias; may be empty
 * @param title of what was reviewed; may be empty
 */
@MappedEntity(schema = "blog")
public record GivenReview(
        @Id @GeneratedValue long id,
        long cohortId,
        @Nullable Long roundId,
        LocalDate givenOn,
        String author,
        String title,
        String link,
        String takeaway,
        boolean sample,
        @Version int version)
        implements Review {

    @Override
    public LocalDate day() {
        return givenOn;
    }

    @Override
    public String name() {
        return title;
    }

    static GivenReview of(long cohortId, GivenReviewDraft draft, boolean sample) {
        return of(0, cohortId, draft, sample, 0);
    }

    GivenReview with(GivenReviewDraft draft, int seen) {
        return of(id, cohortId, draft, false, seen);
    }

    private static GivenReview of(long id, long cohortId, GivenReviewDraft draft, boolean sample, int version) {
        return new GivenReview(
                id,
                cohortId,
                draft.roundId(),
                draft.givenOn(),
                draft.author(),
                draft.title(),
                draft.link(),
                draft.takeaway(),
                sample,
                version);
    }
}
