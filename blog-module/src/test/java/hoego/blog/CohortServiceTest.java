package hoego.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hoego.blog.trash.Trash;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest
class CohortServiceTest {

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
    GivenReviewService reviews;

    @Inject
    BlogTrash trash;

    @Test
    void makesItsRoundsByTheRules() {
        var cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED);

        assertThat(rounds.list(cohort.id())).hasSize(10);
        assertThat(days(cohort)).startsWith(CohortDrafts.START).endsWith(CohortDrafts.END);
    }

    @Test
    void beginsWithTheFirstSuchWeekdayAndSkipsWeeks() {
        var cohort = cohorts.add(
                CohortDrafts.of(
                        LocalDate.of(2021, 2, 1),
                        CohortDrafts.END,
                        2,
                        DayOfWeek.SUNDAY,
                        LocalTime.of(18, 0),
                        "Europe/Berlin"),
                CohortDrafts.ENTERED);

        assertThat(days(cohort))
                .containsExactly(
                        LocalDate.of(2021, 2, 7),
                        LocalDate.of(2021, 2, 21),
                        LocalDate.of(2021, 3, 7),
                        LocalDate.of(2021, 3, 21),
                        LocalDate.of(2021, 4, 4));
        assertThat(rounds.list(cohort.id()).getFirst().deadline()).isEqualTo(Instant.parse("2021-02-07T17:00:00Z"));
    }

    @Test
    void keepsWhatIsOverWhereItsRulesChange() {
        var cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED);
        var changed = CohortDrafts.of(
                CohortDrafts.START,
                CohortDrafts.END.plusWeeks(2),
                2,
                DayOfWeek.TUESDAY,
                LocalTime.of(20, 0),
                "Asia/Seoul");

        cohorts.change(cohort.id(), cohort.version(), changed, NOW);

        assertThat(days(cohort).subList(0, 8)).endsWith(LocalDate.of(2021, 3, 25));
        assertThat(days(cohort).subList(8, days(cohort).size()))
                .containsExactly(LocalDate.of(2021, 4, 6), LocalDate.of(2021, 4, 20));
        assertThat(rounds.list(cohort.id())).extracting(Round::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void findsNumbersForNewRoundsBehindTheHighest() {
        var cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED);
        var eighth = rounds.list(cohort.id()).get(7);
        var draft =
                new RoundDraft(999, eighth.dueOn(), LocalTime.of(23, 59), null, null, null, "", false, "", null, null);
        rounds.change(cohort, eighth.id(), eighth.version(), draft);
        var longer = CohortDrafts.of(
                CohortDrafts.START,
                CohortDrafts.END.plusWeeks(2),
                1,
                DayOfWeek.FRIDAY,
                LocalTime.of(20, 0),
                "Asia/Seoul");

        cohorts.change(cohort.id(), cohort.version(), longer, NOW);

        assertThat(rounds.list(cohort.id()))
                .extracting(Round::number)
                .startsWith(1, 2, 3, 4, 5, 6, 7, 999, 9)
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsWhatWasTouchedWhereItsRulesChange() {
        var cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED);
        var ninth = rounds.list(cohort.id()).get(8);
        rounds.submit(cohort.id(), ninth.id(), LocalDate.of(2021, 3, 29), null, new SubmissionDraft(null, ""));
        var shorter = CohortDrafts.of(
                CohortDrafts.START, LocalDate.of(2021, 4, 1), 1, DayOfWeek.FRIDAY, LocalTime.of(20, 0), "Asia/Seoul");

        cohorts.change(cohort.id(), cohort.version(), shorter, NOW);

        assertThat(days(cohort)).hasSize(9).endsWith(LocalDate.of(2021, 4, 1));
    }

    @Test
    void keepsTheFinesOfWhatIsOverWhereItsRulesChange() {
        var cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED);
        submit(cohort, 2, Duration.ofHours(-2));
        var place = trash.discard(
                        BlogKind.ROUND, rounds.list(cohort.id()).get(7).id(), "")
                .orElseThrow();

        cohorts.change(cohort.id(), cohort.version(), CohortDrafts.fined(7_000, 3_000), NOW);
        trash.restore(place);

        assertThat(fines(cohort, NOW)).isEqualByComparingTo("37000");
        assertThat(fines(cohort, NOW.plus(Duration.ofDays(3)))).isEqualByComparingTo("44000");
        submit(cohort, 8, Duration.ofHours(-2));
        assertThat(fines(cohort, NOW.plus(Duration.ofDays(3)))).isEqualByComparingTo("40000");
    }

    private BigDecimal fines(Cohort cohort, Instant at) {
        return cohorts.standing(cohort.id(), new Standpoint(PostFilter.NOW, at, List.of()))
                .orElseThrow()
                .refund()
                .fines();
    }

    @Test
    void makesNoRoundAgainThatWasDeletedWhereItsRulesStay() {
        var cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED);
        trash.discard(BlogKind.ROUND, rounds.list(cohort.id()).getLast().id(), "");

        cohorts.change(cohort.id(), cohort.version(), CohortDrafts.weekly(), NOW);

        assertThat(rounds.list(cohort.id())).hasSize(9);
    }

    @Test
    void standsAsItsRoundsDo() {
        var cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED);
        submit(cohort, 0, Duration.ofHours(2));
        submit(cohort, 1, Duration.ofHours(4));
        submit(cohort, 2, Duration.ofHours(-2));
        reviews.add(cohort, GivenReviewDraft.on(LocalDate.of(2021, 3, 1)), 2);

        var standing = cohorts.standing(cohort.id(), HERE).orElseThrow();

        assertThat(standing.handedIn()).isEqualTo(3);
        assertThat(standing.count(RoundState.LATE)).isEqualTo(1);
        assertThat(standing.count(RoundState.MISSED)).isEqualTo(5);
        assertThat(standing.refund().left()).isZero();
        assertThat(standing.refund().overrun()).isEqualByComparingTo("7000");
        assertThat(standing.margin()).isEqualTo(Duration.ofHours(2));
        assertThat(standing.reviewsOwed()).isEqualTo(6);
        assertThat(standing.next().orElseThrow().round().number()).isEqualTo(9);
        assertThat(standing.due(LocalDateRange.of(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 5, 1))))
                .hasSize(4);
    }

    @Test
    void isSeenAsItStoodAtTheEndOfADay() {
        var cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED);
        submit(cohort, 2, Duration.ofHours(-2));

        var standing = cohorts.standing(cohort.id(), new Standpoint(LocalDate.of(2021, 2, 18), NOW, List.of()))
                .orElseThrow();

        assertThat(standing.rounds().get(2).state()).isEqualTo(RoundState.MISSED);
        assertThat(standing.next().orElseThrow().round().number()).isEqualTo(4);
    }

    @Test
    void runsOnWhereTheNightGoesOn() {
        var cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED);
        submit(cohort, 2, Duration.ofHours(-2));
        var night = Instant.parse("2021-02-18T18:00:00Z");

        var standing = cohorts.standing(cohort.id(), new Standpoint(LocalDate.of(2021, 2, 18), night, List.of()))
                .orElseThrow();

        assertThat(standing.rounds().get(2).state()).isEqualTo(RoundState.LATE);
    }

    @Test
    void excusesWhatAPauseCovers() {
        var cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED);
        var pause = LocalDateRange.of(LocalDate.of(2021, 2, 8), LocalDate.of(2021, 2, 15));

        var standing = cohorts.standing(cohort.id(), new Standpoint(PostFilter.NOW, NOW, List.of(pause)))
                .orElseThrow();

        assertThat(standing.count(RoundState.EXCUSED)).isEqualTo(1);
        assertThat(standing.count(RoundState.MISSED)).isEqualTo(7);
    }

    @Test
    void refusesRulesThatContradictThemselves() {
        assertThatThrownBy(() -> cohorts.add(
                        CohortDrafts.of(
                                CohortDrafts.END,
                                CohortDrafts.START,
                                1,
                                DayOfWeek.MONDAY,
                                LocalTime.NOON,
                                "Asia/Seoul"),
                        CohortDrafts.ENTERED))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> cohorts.add(
                        CohortDrafts.of(
                                CohortDrafts.START,
                                CohortDrafts.END,
                                1,
                                DayOfWeek.MONDAY,
                                LocalTime.NOON,
                                "Mars/Olympus"),
                        CohortDrafts.ENTERED))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void movesARoundByHand() {
        var cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED);
        var last = rounds.list(cohort.id()).getLast();
        var draft = RoundDraft.of(last, SEOUL);
        var moved = new RoundDraft(
                draft.number(),
                LocalDate.of(2021, 4, 10),
                draft.dueTime(),
                null,
                null,
                null,
                "",
                false,
                "",
                null,
                null);

        var round = rounds.change(cohort, last.id(), last.version(), moved)
                .orElseThrow()
                .round();

        assertThat(draft.dueTime()).isEqualTo(LocalTime.of(23, 59));
        assertThat(round.moved()).isTrue();
        assertThat(round.deadline()).isEqualTo(Instant.parse("2021-04-10T15:00:00Z"));
    }

    @Test
    void keepsTheMomentARoundWasHandedInToTheSecond() {
        var cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED);
        var ninth = rounds.list(cohort.id()).get(8).id();
        var at = NOW.plusSeconds(31);
        rounds.submit(cohort.id(), ninth, LocalDate.of(2021, 3, 30), at, handedIn());
        var round = rounds.find(cohort.id(), ninth).orElseThrow();
        var offered = RoundDraft.of(round, round.zone(cohort));

        rounds.change(cohort, ninth, round.version(), offered.with(null, "https://a.b/c"));

        assertThat(rounds.find(cohort.id(), ninth).orElseThrow().submittedAt()).isEqualTo(at);
    }

    private static SubmissionDraft handedIn() {
        return new SubmissionDraft(null, "");
    }

    @Test
    void holdsNothingAgainstOneOfWhatWasDueBeforeItWasEntered() {
        var cohort = cohorts.add(CohortDrafts.weekly(), Instant.parse("2021-03-18T03:00:00Z"));
        submit(cohort, 0, Duration.ofHours(2));
        var second = rounds.list(cohort.id()).get(1);
        var missed = new RoundDraft(
                2, second.dueOn(), LocalTime.of(23, 59), null, null, null, "", false, "overslept", null, null);
        rounds.change(cohort, second.id(), second.version(), missed);

        var standing = cohorts.standing(cohort.id(), HERE).orElseThrow();

        assertThat(standing.rounds())
                .extracting(RoundStanding::state)
                .startsWith(RoundState.SUBMITTED, RoundState.MISSED)
                .endsWith(RoundState.UNTOLD, RoundState.MISSED, RoundState.MISSED, RoundState.OPEN, RoundState.OPEN);
        assertThat(standing.count(RoundState.UNTOLD)).isEqualTo(4);
        assertThat(standing.refund().fines()).isEqualByComparingTo("15000");
        assertThat(standing.reviewsOwed()).isEqualTo(4);

        var changed = cohorts.change(cohort.id(), cohort.version(), CohortDraft.of(cohort), NOW)
                .orElseThrow();
        assertThat(changed.enteredAt()).isEqualTo(cohort.enteredAt());
    }

    @Test
    void holdsNothingAgainstOneOfWhatWasOverEarlierTheSameDay() {
        var evenings = CohortDrafts.of(
                CohortDrafts.START, CohortDrafts.END, 1, DayOfWeek.THURSDAY, LocalTime.of(18, 0), "Asia/Seoul");
        var cohort = cohorts.add(evenings, Instant.parse("2021-03-25T11:00:00Z"));

        assertThat(cohorts.standing(cohort.id(), HERE).orElseThrow().rounds())
                .extracting(RoundStanding::state)
                .containsExactly(
                        RoundState.UNTOLD,
                        RoundState.UNTOLD,
                        RoundState.UNTOLD,
                        RoundState.UNTOLD,
                        RoundState.UNTOLD,
                        RoundState.UNTOLD,
                        RoundState.UNTOLD,
                        RoundState.UNTOLD,
                        RoundState.OPEN,
                        RoundState.OPEN);
    }

    @Test
    void publishesWhatIsHandedInAndTakesThatBack() {
        var now = new Now(LocalDate.of(2021, 3, 30), NOW, SEOUL, LocalTime.of(4, 0));
        var cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED);
        var round = rounds.list(cohort.id()).getLast().id();
        var post = posts.add(PostDraft.idea("OOM", "", now.day()), now);
        posts.draft(post.id(), 0, new DraftingDraft(null, null), now);

        var handedIn = rounds.submit(
                        cohort.id(), round, now.day(), NOW, new SubmissionDraft(post.id(), "https://a.b/c"))
                .orElseThrow();

        assertThat(posts.find(post.id()).orElseThrow()).satisfies(shown -> {
            assertThat(shown.status()).isEqualTo(PostStatus.PUBLISHED);
            assertThat(shown.publishedOn()).isEqualTo(now.day());
            assertThat(shown.link()).isEqualTo("https://a.b/c");
            assertThat(shown.version()).isEqualTo(handedIn.withdrawal().postVersion());
        });

        withdraw(handedIn);

        assertThat(posts.find(post.id()).orElseThrow()).satisfies(back -> {
            assertThat(back.status()).isEqualTo(PostStatus.DRAFT);
            assertThat(back.draftedAt()).isEqualTo(NOW);
            assertThat(back.link()).isEmpty();
        });
    }

    @Test
    void leavesAPostAloneThatWasPublishedBeforeOrChangedSince() {
        var now = new Now(LocalDate.of(2021, 3, 30), NOW, SEOUL, LocalTime.of(4, 0));
        var cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED);
        var round = rounds.list(cohort.id()).getLast().id();
        var early = posts.add(PostDraft.idea("OOM", "", now.day()), now);
        posts.publish(early.id(), early.version(), new PublicationDraft(LocalDate.of(2021, 3, 3), ""));
        var other = posts.add(PostDraft.idea("MTU", "", now.day()), now);

        var of = new SubmissionDraft(early.id(), "https://a.b/c");
        var handedIn = rounds.submit(cohort.id(), round, now.day(), NOW, of).orElseThrow();
        withdraw(handedIn);

        assertThat(handedIn.published()).isNull();
        assertThat(posts.find(early.id()).orElseThrow().publishedOn()).isEqualTo(LocalDate.of(2021, 3, 3));

        handedIn = rounds.submit(cohort.id(), round, now.day(), NOW, new SubmissionDraft(other.id(), ""))
                .orElseThrow();
        posts.publish(other.id(), 1, new PublicationDraft(LocalDate.of(2021, 3, 29), "https://a.b/d"));
        withdraw(handedIn);

        assertThat(posts.find(other.id()).orElseThrow().link()).isEqualTo("https://a.b/d");

        handedIn = rounds.submit(cohort.id(), round, now.day(), NOW, new SubmissionDraft(early.id(), ""))
                .orElseThrow();
        var version = posts.find(early.id()).orElseThrow().version();
        rounds.withdraw(cohort.id(), round, handedIn.round().version(), new WithdrawalDraft(other.id(), version, ""));

        assertThat(posts.find(early.id()).orElseThrow().status()).isEqualTo(PostStatus.PUBLISHED);
    }

    private Optional<Round> withdraw(HandedIn handedIn) {
        var round = handedIn.round();
        return rounds.withdraw(round.cohortId(), round.id(), round.version(), handedIn.withdrawal());
    }

    @Test
    void handsInNoPostForTwoRounds() {
        var today = LocalDate.of(2021, 3, 30);
        var cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED);
        var all = rounds.list(cohort.id());
        var post = posts.add(PostDraft.idea("OOM", "", today), new Now(today, NOW, SEOUL, LocalTime.of(4, 0)));
        var first = all.get(8);
        var second = all.get(9);
        rounds.submit(cohort.id(), first.id(), today, NOW, new SubmissionDraft(post.id(), ""));

        assertThatThrownBy(
                        () -> rounds.submit(cohort.id(), second.id(), today, NOW, new SubmissionDraft(post.id(), "")))
                .isInstanceOf(DataAccessException.class);
        var planned = new RoundDraft(
                10, second.dueOn(), LocalTime.of(23, 59), null, null, post.id(), "", false, "", null, null);
        assertThat(rounds.change(cohort, second.id(), 0, planned)).isPresent();
    }

    @Test
    void hasANumberOfItsOwn() {
        var cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED);
        assertThat(cohorts.nextNumber()).isEqualTo(4);
        assertThatThrownBy(() -> cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED))
                .isInstanceOf(DataAccessException.class);

        var twin = cohorts.addSample(CohortDrafts.weekly());
        assertThat(cohorts.other(3, 0)).isPresent();
        assertThat(cohorts.other(3, cohort.id())).isEmpty();
        assertThat(cohorts.change(twin.id(), twin.version(), CohortDraft.of(twin), NOW))
                .isPresent();
    }

    @Test
    void takesNoTimeFromADraftThatWasBegunAfterItWasHandedIn() {
        var now = new Now(LocalDate.of(2021, 3, 30), NOW, SEOUL, LocalTime.of(4, 0));
        var cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED);
        handInDraft(cohort, 0, LocalDate.of(2021, 2, 4), null, now);
        handInDraft(cohort, 1, LocalDate.of(2021, 3, 30), NOW.minusSeconds(60), now);

        assertThat(cohorts.standing(cohort.id(), HERE).orElseThrow().lead()).isNull();
        assertThat(posts.count(timed())).isZero();

        handInDraft(cohort, 2, LocalDate.of(2021, 3, 30), null, now);
        handInDraft(cohort, 8, LocalDate.of(2021, 3, 30), NOW, now);

        var standing = cohorts.standing(cohort.id(), HERE).orElseThrow();
        assertThat(standing.rounds().stream().map(RoundStanding::lead).filter(Objects::nonNull))
                .hasSize(2);
        assertThat(posts.count(timed())).isEqualTo(2);
    }

    private void handInDraft(Cohort cohort, int index, LocalDate day, @Nullable Instant at, Now now) {
        var post = posts.add(PostDraft.idea("OOM " + index, "", now.day()), now);
        posts.draft(post.id(), 0, new DraftingDraft(null, null), now);
        var round = rounds.list(cohort.id()).get(index);
        rounds.submit(cohort.id(), round.id(), day, at, new SubmissionDraft(post.id(), ""));
    }

    private static PostFilter timed() {
        var ever = LocalDateRange.of(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 1, 1));
        return new PostFilter("", null, "", "", ever, PostFilter.NOW, ever);
    }

    @Test
    void comesBackWithItsRoundsAndReviews() {
        var cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED);
        reviews.add(cohort, GivenReviewDraft.on(LocalDate.of(2021, 3, 1)), 2);

        var place = trash.discard(BlogKind.COHORT, cohort.id(), "Cohort 3").orElseThrow();
        assertThat(cohorts.find(cohort.id())).isEmpty();
        trash.restore(place);

        var standing = cohorts.standing(cohort.id(), HERE).orElseThrow();
        assertThat(standing.rounds()).hasSize(10);
        assertThat(standing.reviews()).isEqualTo(2);
    }

    @Test
    void comesBackOnlyWhereItsNumberIsFree() {
        var cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED);
        var place = trash.discard(BlogKind.COHORT, cohort.id(), "Cohort 3").orElseThrow();
        var other = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED);

        assertThat(trash.restore(place)).hasValueSatisfying(is(Trash.Outcome.TAKEN));
        assertThat(cohorts.find(cohort.id())).isEmpty();

        trash.discard(BlogKind.COHORT, other.id(), "Cohort 3");
        assertThat(trash.restore(place)).hasValueSatisfying(is(Trash.Outcome.BACK));
    }

    private static Consumer<BlogTrash.Restored> is(Trash.Outcome outcome) {
        return restored -> assertThat(restored.outcome()).isEqualTo(outcome);
    }

    private void submit(Cohort cohort, int index, Duration margin) {
        var round = rounds.list(cohort.id()).get(index);
        var at = round.deadline().minus(margin);
        var day = at.atZone(SEOUL).toLocalDate();
        rounds.submit(cohort.id(), round.id(), day, at, new SubmissionDraft(null, ""));
    }

    private List<LocalDate> days(Cohort cohort) {
        return rounds.list(cohort.id()).stream().map(Round::dueOn).toList();
    }
}
