package hoego.blog;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Everything one can do with the rounds of a cohort. */
@Singleton
public class RoundService {

    private static final int OFFERED = 100;

    private final RoundRepository rounds;
    private final PostRepository posts;
    private final Slugs slugs;

    RoundService(RoundRepository rounds, PostRepository posts, Slugs slugs) {
        this.rounds = rounds;
        this.posts = posts;
        this.slugs = slugs;
    }

    /**
     * Adds a round that the rules do not make. What was handed in for it is published.
     *
     * @throws DataAccessException if that was handed in for another round
     */
    @Transactional
    public HandedIn add(Cohort cohort, @Valid RoundDraft draft) {
        claim(draft.submittedOn() == null ? null : draft.postId(), 0);
        var round = rounds.save(Round.of(cohort, draft));
        return new HandedIn(round, publish(round, round.submittedOn()));
    }

    public Optional<Round> find(long cohortId, long id) {
        return rounds.findOne(cohortId, id);
    }

    /** The round of a number, of the cohort of a number, or of the one that started last; 0 for whichever. */
    public Optional<Round> numbered(int cohort, int number) {
        return rounds.findNumbered(cohort, number);
    }

    /** The first deadline first. */
    public List<Round> list(long cohortId) {
        return rounds.findOfCohort(cohortId);
    }

    /** Rounds to choose from, the latest deadline first; 0 for those of all cohorts. */
    public List<RoundName> names(long cohortId) {
        return rounds.findNames(cohortId, OFFERED);
    }

    /** How many reviews were given and received for each round of a cohort that has any, by its id. */
    public Map<Long, RoundReviews> reviews(long cohortId) {
        return rounds.countReviews(cohortId).stream().collect(toMap(RoundReviews::roundId, identity()));
    }

    public boolean exists(long id) {
        return rounds.existsById(id);
    }

    /** Whether another round of the cohort has the number. */
    public boolean isTaken(long cohortId, int number, long id) {
        return rounds.existsOther(cohortId, number, id);
    }

    /** Another round, of whichever cohort, for which a post was handed in. */
    public Optional<Round> otherWith(long postId, long id) {
        return rounds.findOtherWith(postId, id);
    }

    /**
     * Changes a round. What is newly said to be handed in for it is published.
     *
     * @throws DataAccessException if that was handed in for another round
     */
    @Transactional
    public Optional<HandedIn> change(Cohort cohort, long id, int version, @Valid RoundDraft draft) {
        return rounds.findOne(cohort.id(), id).map(before -> {
            var isNew = draft.submittedOn() != null
                    && (!before.isHandedIn() || !Objects.equals(before.postId(), draft.postId()));
            claim(isNew ? draft.postId() : null, id);
            var round = rounds.update(before.with(cohort, draft, version));
            return new HandedIn(round, isNew ? publish(round, round.submittedOn()) : null);
        });
    }

    /**
     * Hands in for a round, which shows the post to others: it is published, unless it is already.
     *
     * @param day the owner's
     * @param at when; null if only the day is known
     * @throws DataAccessException if it was handed in for another round
     */
    @Transactional
    public Optional<HandedIn> submit(
            long cohortId, long id, LocalDate day, @Nullable Instant at, @Valid SubmissionDraft draft) {
        claim(draft.postId(), id);
        return update(cohortId, id, round -> round.submitted(day, at, draft.postId(), draft.link(), false))
                .map(round -> new HandedIn(round, publish(round, day)));
    }

    /** Publishes what was handed in for a round, as it was before that; null if there was nothing to publish. */
    private @Nullable Post publish(Round round, @Nullable LocalDate day) {
        var id = round.postId();
        if (id == null || day == null) {
            return null;
        }
        var before = posts.findById(id).filter(Post::isInHand);
        before.ifPresent(post -> posts.update(slugs.named(post.handedIn(day, round.link()))));
        return before.orElse(null);
    }

    /** There may be some handed in twice from before: those are left alone, so no index can do this. */
    private void claim(@Nullable Long post, long id) {
        if (post == null) {
            return;
        }
        posts.lock(post);
        if (rounds.findOtherWith(post, id).isPresent()) {
            throw new DataAccessException("Post " + post + " is handed in for another round");
        }
    }

    @Transactional
    public Optional<Round> submitSample(
            long cohortId, long id, LocalDate day, Instant at, @Valid SubmissionDraft draft) {
        return update(cohortId, id, round -> round.submitted(day, at, draft.postId(), draft.link(), true));
    }

    /**
     * Takes back what was handed in; empty if the round was changed since. Where that published the post, it is as far as it
     * was before, unless it was changed since.
     *
     * @param version of the round once it was handed in
     * @param draft which post it published, and the link that had before
     */
    @Transactional
    public Optional<Round> withdraw(long cohortId, long id, int version, @Valid WithdrawalDraft draft) {
        return rounds.findOne(cohortId, id)
                .filter(round -> round.version() == version)
                .map(round -> {
                    Optional.ofNullable(draft.postId())
                            .filter(published -> published.equals(round.postId()))
                            .flatMap(posts::findById)
                            .filter(post -> Objects.equals(post.version(), draft.postVersion()))
                            .filter(post -> post.status() == PostStatus.PUBLISHED)
                            .ifPresent(post -> posts.update(post.unpublished(draft.link())));
                    return rounds.update(round.unsubmitted(false));
                });
    }

    @Transactional
    public Optional<Round> excuse(long cohortId, long id) {
        return update(cohortId, id, round -> round.excused(true));
    }

    @Transactional
    public Optional<Round> unexcuse(long cohortId, long id) {
        return update(cohortId, id, round -> round.excused(false));
    }

    private Optional<Round> update(long cohortId, long id, UnaryOperator<Round> change) {
        return rounds.findOne(cohortId, id).map(round -> rounds.update(change.apply(round)));
    }
}
