package hoego.blog;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with the reviews that others of a cohort gave. */
@Singleton
public class ReceivedReviewService implements Reviews {

    private final ReceivedReviewRepository reviews;

    ReceivedReviewService(ReceivedReviewRepository reviews) {
        this.reviews = reviews;
    }

    @Override
    public BlogKind kind() {
        return BlogKind.RECEIVED_REVIEW;
    }

    public ReceivedReview add(Cohort cohort, @Valid ReceivedReviewDraft draft) {
        return reviews.save(ReceivedReview.of(cohort.id(), draft, false));
    }

    /** Adds so many alike. */
    @Transactional
    public List<ReceivedReview> add(Cohort cohort, @Valid ReceivedReviewDraft draft, int count) {
        return reviews.saveAll(Collections.nCopies(count, draft).stream()
                .map(each -> ReceivedReview.of(cohort.id(), each, false))
                .toList());
    }

    public ReceivedReview addSample(Cohort cohort, @Valid ReceivedReviewDraft draft) {
        return reviews.save(ReceivedReview.of(cohort.id(), draft, true));
    }

    @Override
    public Optional<ReceivedReview> find(long cohortId, long id) {
        return reviews.findOne(cohortId, id);
    }

    @Override
    public List<ReceivedReview> list(long cohortId, String words, LocalDateRange days, int limit, long offset) {
        return reviews.findFiltered(cohortId, words, days.getStart(), days.getEnd(), limit, offset);
    }

    @Override
    public long count(long cohortId, String words, LocalDateRange days) {
        return reviews.countFiltered(cohortId, words, days.getStart(), days.getEnd());
    }

    @Transactional
    public Optional<ReceivedReview> change(long cohortId, long id, int version, @Valid ReceivedReviewDraft draft) {
        return reviews.findOne(cohortId, id).map(review -> reviews.update(review.with(draft, version)));
    }

    @Override
    public int takeBack(long cohortId, List<Long> ids) {
        return ids.isEmpty() ? 0 : reviews.remove(cohortId, ids);
    }
}
