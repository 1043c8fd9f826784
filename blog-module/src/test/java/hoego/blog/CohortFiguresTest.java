package hoego.blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** What a cohort comes to beyond its rounds: excuses, reviews, trends, and the cohorts before it. */
@MicronautTest
class CohortFiguresTest {

    private static final Instant NOW = Instant.parse("2021-03-30T03:00:00Z");
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Standpoint HERE = new Standpoint(PostFilter.NOW, NOW, List.of());

    @Inject
    CohortService cohorts;

    @Inject
    RoundService rounds;

    @Inject
    PostService posts;

    @Inject
    GivenReviewService given;

    @Inject
    ReceivedReviewService received;

    @Test
    void countsAgainstTheRulesWhatIsExcusedByHandAndNotByAPause() {
        var cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED);
        for (int i = 0; i < 4; i++) {
            rounds.excuse(cohort.id(), rounds.list(cohort.id()).get(i).id());
        }
        var pause = LocalDateRange.ofClosed(CohortDrafts.START, CohortDrafts.START.plusWeeks(1));

        var plain = cohorts.standing(cohort.id(), HERE).orElseThrow();
        assertThat(plain.excuses()).isEqualTo(4);
        assertThat(plain.excusesBeyond()).isEqualTo(2);

        var paused = cohorts.standing(cohort.id(), new Standpoint(PostFilter.NOW, NOW, List.of(pause)))
                .orElseThrow();
        assertThat(paused.count(RoundState.EXCUSED)).isEqualTo(4);
        assertThat(paused.excuses()).isEqualTo(2);
        assertThat(paused.excusesBeyond()).isZero();
    }

    @Test
    void countsReviewsForTheirRoundElseForTheLastDeadlineBefore() {
        var cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED);
        var all = rounds.list(cohort.id());
        var third = all.get(2).id();
        given.add(cohort, new GivenReviewDraft(LocalDate.of(2021, 3, 29), "", "", "", "", third));
        given.add(cohort, GivenReviewDraft.on(CohortDrafts.START.minusDays(1)));
        given.add(cohort, GivenReviewDraft.on(CohortDrafts.START.plusWeeks(1)));
        received.add(
                cohort, ReceivedReviewDraft.on(CohortDrafts.START.plusWeeks(1).plusDays(1)), 2);

        var second = all.get(1).id();
        var first = all.getFirst().id();
        assertThat(rounds.reviews(cohort.id()))
                .containsOnlyKeys(first, second, third)
                .containsEntry(first, new RoundReviews(first, 2, 0))
                .containsEntry(second, new RoundReviews(second, 0, 2))
                .containsEntry(third, new RoundReviews(third, 1, 0));
        var standing = cohorts.standing(cohort.id(), HERE).orElseThrow();
        assertThat(standing.received()).isEqualTo(2);
        assertThat(standing.owed()).isEqualTo(8);
        assertThat(standing.reviewsOwed()).isEqualTo(5);
    }

    @Test
    void comparesTheLastThreeWithTheThreeBefore() {
        var cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED);
        var margins = List.of(90, 2, 4, 6, 1, 3);
        IntStream.range(0, 5).forEach(i -> submit(cohort, i, margins.get(i)));
        assertThat(cohorts.standing(cohort.id(), HERE).orElseThrow().marginTrend())
                .isEmpty();

        submit(cohort, 7, margins.getLast());

        var trend =
                cohorts.standing(cohort.id(), HERE).orElseThrow().marginTrend().orElseThrow();
        assertThat(trend).isEqualTo(new Trend(Duration.ofHours(3), Duration.ofHours(4)));
        assertThat(trend.change()).isEqualTo(Duration.ofHours(-1));
    }

    private void submit(Cohort cohort, int index, int hours) {
        var round = rounds.list(cohort.id()).get(index);
        var at = round.deadline().minus(Duration.ofHours(hours));
        rounds.submit(cohort.id(), round.id(), at.atZone(SEOUL).toLocalDate(), at, new SubmissionDraft(null, ""));
    }

    @Test
    void standsBesideThoseThatStartedBefore() {
        var first = cohorts.addSample(early(1)).id();
        var second = cohorts.addSample(early(2)).id();
        var third = cohorts.addSample(early(3)).id();
        cohorts.addSample(early(4));

        assertThat(cohorts.compared(third, HERE, 5))
                .extracting(each -> each.cohort().id())
                .containsExactly(third, second, first);
        assertThat(cohorts.compared(third, HERE, 1)).hasSize(2);
        assertThat(cohorts.compared(99, HERE, 5)).isEmpty();
    }

    private static CohortDraft early(int month) {
        return CohortDrafts.of(
                LocalDate.of(2021, month, 1),
                LocalDate.of(2021, month, 20),
                1,
                DayOfWeek.FRIDAY,
                LocalTime.NOON,
                "Asia/Seoul");
    }

    /** Begun at half past midnight in Seoul, which is the day before in New York, and said to be handed in that day before. */
    @Test
    void listsThePostsThatItTimesByTheClockOfTheirRound() {
        var cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED);
        var day = LocalDate.of(2021, 3, 11);
        var late = day.atTime(0, 30).atZone(SEOUL).toInstant();
        var post = posts.add(PostDraft.idea("OOM", "", day), new Now(day, late, SEOUL, LocalTime.MIDNIGHT));
        posts.draft(post.id(), 0, new DraftingDraft(null, null), new Now(day, late, SEOUL, LocalTime.MIDNIGHT));
        rounds.submit(
                cohort.id(),
                rounds.list(cohort.id()).get(5).id(),
                day.minusDays(1),
                null,
                new SubmissionDraft(post.id(), ""));
        var moved = CohortDrafts.of(
                CohortDrafts.START, CohortDrafts.END, 1, DayOfWeek.THURSDAY, LocalTime.of(23, 59), "America/New_York");
        cohorts.change(cohort.id(), cohort.version(), moved, NOW);

        var lead = cohorts.standing(cohort.id(), HERE).orElseThrow().lead();
        var quarter = LocalDateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 1));

        assertThat(lead).isNull();
        assertThat(posts.count(new PostFilter(
                        "",
                        null,
                        "",
                        "",
                        LocalDateRange.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)),
                        PostFilter.NOW,
                        quarter)))
                .isZero();
    }
}
