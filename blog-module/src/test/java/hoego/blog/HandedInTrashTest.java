package hoego.blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A post that is handed in, and what became of it while it or its round lay in the trash. */
@MicronautTest
class HandedInTrashTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 30);
    private static final Instant NOW = Instant.parse("2021-03-30T03:00:00Z");

    @Inject
    CohortService cohorts;

    @Inject
    RoundService rounds;

    @Inject
    PostService posts;

    @Inject
    GivenReviewService reviews;

    @Inject
    BlogTrash trash;

    private long cohort;
    private long post;

    private void begin() {
        cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED).id();
        post = posts.add(
                        PostDraft.idea("OOM", "", TODAY),
                        new Now(TODAY, NOW, ZoneId.of("Asia/Seoul"), LocalTime.of(4, 0)))
                .id();
        submit(0, post);
    }

    @Test
    void comesBackWithItsRoundWhereItIsHandedInNowhereElse() {
        begin();
        var place = discard(BlogKind.ROUND, round(0).id());

        assertThat(trash.restore(place).orElseThrow().withdrawn()).isZero();
        assertThat(round(0).postId()).isEqualTo(post);
    }

    @Test
    void staysWhereItWasHandedInSinceItsRoundWasDeleted() {
        begin();
        var place = discard(BlogKind.ROUND, round(0).id());
        submit(0, post);

        assertThat(trash.restore(place).orElseThrow().withdrawn()).isEqualTo(1);

        assertThat(round(0).isHandedIn()).isFalse();
        assertThat(round(0).postId()).isNull();
        assertThat(round(1).postId()).isEqualTo(post);
    }

    @Test
    void staysWhereItWasHandedInSinceItsCohortWasDeleted() {
        begin();
        var place = discard(BlogKind.COHORT, cohort);
        var other = cohorts.addSample(CohortDrafts.numbered(4)).id();
        var taken = rounds.list(other).getFirst();
        rounds.submit(other, taken.id(), TODAY, NOW, new SubmissionDraft(post, ""));

        assertThat(trash.restore(place).orElseThrow().withdrawn()).isEqualTo(1);

        assertThat(rounds.list(cohort)).hasSize(10).noneMatch(Round::isHandedIn);
        assertThat(rounds.find(other, taken.id()).orElseThrow().postId()).isEqualTo(post);
    }

    @Test
    void comesBackToItsRound() {
        begin();
        var place = discard(BlogKind.POST, post);
        assertThat(round(0).postId()).isNull();

        trash.restore(place);

        assertThat(round(0).postId()).isEqualTo(post);
    }

    @Test
    void comesBackToNoRoundThatWasWithdrawnMeanwhile() {
        begin();
        var place = discard(BlogKind.POST, post);
        rounds.withdraw(cohort, round(0).id(), round(0).version(), new WithdrawalDraft(null, null, ""));

        trash.restore(place);

        assertThat(round(0).postId()).isNull();
    }

    @Test
    void comesBackToNoRoundForWhichAnotherWasHandedInMeanwhile() {
        begin();
        var place = discard(BlogKind.POST, post);
        rounds.withdraw(cohort, round(0).id(), round(0).version(), new WithdrawalDraft(null, null, ""));
        rounds.submit(cohort, round(0).id(), TODAY, NOW.plusSeconds(60), new SubmissionDraft(null, "https://a.b/c"));

        trash.restore(place);

        assertThat(round(0).postId()).isNull();
        assertThat(round(0).link()).isEqualTo("https://a.b/c");
    }

    @Test
    void leavesReviewsTheirRoundsWhereTheirCohortComesBack() {
        begin();
        var round = round(3).id();
        var held = cohorts.find(cohort).orElseThrow();
        var given = reviews.add(held, new GivenReviewDraft(TODAY, "", "", "", "", round));

        trash.restore(discard(BlogKind.COHORT, cohort));

        assertThat(reviews.find(cohort, given.id()).orElseThrow().roundId()).isEqualTo(round);
    }

    private long discard(BlogKind kind, long id) {
        return trash.discard(kind, id, "").orElseThrow();
    }

    private void submit(int index, long handedIn) {
        rounds.submit(cohort, round(index).id(), TODAY, NOW, new SubmissionDraft(handedIn, ""));
    }

    private Round round(int index) {
        return rounds.list(cohort).get(index);
    }
}
