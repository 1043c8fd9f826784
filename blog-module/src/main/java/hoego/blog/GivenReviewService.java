package hoego.blog;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with the reviews one gave in a cohort. */
@Singleton
public class GivenReviewService {

    private final GivenReviewRepository reviews;

    GivenReviewService(GivenReviewRepository reviews) {
        this.reviews = reviews;
    }

    public GivenReview add(Cohort cohort, @Valid GivenReviewDraft draft) {
        return reviews.save(GivenReview.of(cohort.id(), draft, false));
    }

    /** Adds so many alike. */
    @Transactional
    public List<GivenReview> add(Cohort cohort, @Valid GivenReviewDraft draft, int count) {
        return reviews.saveAll(Collections.nCopies(count, draft).stream()
                .map(each -> GivenReview.of(cohort.id(), each, false))
                .toList());
    }

    public GivenReview addSample(Cohort cohort, @Valid GivenReviewDraft draft) {
        return reviews.save(GivenReview.of(cohort.id(), draft, true));
    }

    public Optional<GivenReview> find(long cohortId, long id) {
        return reviews.findOne(cohortId, id);
    }

    /**
     * The newest first.
     *
     * @param words their texts hold, lower-cased; empty for all
     */
    public List<GivenReview> list(long cohortId, String words, LocalDateRange days, int limit, long offset) {
        return reviews.findFiltered(cohortId, words, days.getStart(), days.getEnd(), limit, offset);
    }

    public long count(long cohortId, String words, LocalDateRange days) {
        return reviews.countFiltered(cohortId, words, days.getStart(), days.getEnd());
    }

    @Transactional
    public Optional<GivenReview> change(long cohortId, long id, int version, @Valid GivenReviewDraft draft) {
        return reviews.findOne(cohortId, id).map(review -> reviews.update(review.with(draft, version)));
    }

    /** Takes back some that were added just now; how many of them were still there. */
    public int takeBack(long cohortId, List<Long> ids) {
        return ids.isEmpty() ? 0 : reviews.remove(cohortId, ids);
    }
}
