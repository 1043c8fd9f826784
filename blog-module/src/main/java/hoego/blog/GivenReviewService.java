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
public class GivenReviewService implements Reviews {

    private final GivenReviewRepository reviews;

    GivenReviewService(GivenReviewRepository reviews) {
        this.reviews = reviews;
    }

    @Override
    public BlogKind kind() {
        return BlogKind.GIVEN_REVIEW;
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

    @Override
    public Optional<GivenReview> find(long cohortId, long id) {
        return reviews.findOne(cohortId, id);
    }

    @Override
    public List<GivenReview> list(long cohortId, String words, LocalDateRange days, int limit, long offset) {
        return reviews.findFiltered(cohortId, words, days.getStart(), days.getEnd(), limit, offset);
    }

    @Override
    public long count(long cohortId, String words, LocalDateRange days) {
        return reviews.countFiltered(cohortId, words, days.getStart(), days.getEnd());
    }

    @Transactional
    public Optional<GivenReview> change(long cohortId, long id, int version, @Valid GivenReviewDraft draft) {
        return reviews.findOne(cohortId, id).map(review -> reviews.update(review.with(draft, version)));
    }

    @Override
    public int takeBack(long cohortId, List<Long> ids) {
        return ids.isEmpty() ? 0 : reviews.remove(cohortId, ids);
    }
}
