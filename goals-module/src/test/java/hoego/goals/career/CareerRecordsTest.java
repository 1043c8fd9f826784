package hoego.goals.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest
class CareerRecordsTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 30);
    private static final LocalDateRange QUARTER = LocalDateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 1));

    @Inject
    PositionService positions;

    @Inject
    TeamSizeService sizes;

    @Inject
    UndertakingService undertakings;

    @Inject
    AttemptService attempts;

    @Inject
    AchievementService achievements;

    @Inject
    CareerOverviewService overviews;

    @Inject
    CareerTimeline timeline;

    @Inject
    CareerTrash trash;

    @Test
    void keepRoughDatesAsTheirFirstDay() {
        var position = positions.add(position("2019-02-20", Precision.QUARTER, null));
        var attempt = attempts.add(
                undertaking("move"),
                new AttemptDraft(
                        "Swarm",
                        day("2020-11-11"),
                        Precision.HALF,
                        day("2021-03-20"),
                        Precision.MONTH,
                        AttemptOutcome.REACHED,
                        List.of("a", "~~b~~"),
                        ""));

        assertThat(position.startedOn()).isEqualTo("2019-01-01");
        assertThat(attempt.startedOn()).isEqualTo("2020-07-01");
        assertThat(attempt.endedOn()).isEqualTo("2021-03-01");
        assertThat(attempts.find(attempt.undertakingId(), attempt.id())
                        .orElseThrow()
                        .reasons())
                .containsExactly("a", "~~b~~");
    }

    @Test
    void mayEndInTheTimeTheyBeganIn() {
        positions.add(position("2019-06-30", Precision.DAY, "2019-01-01"));

        assertThatThrownBy(() -> positions.add(new PositionDraft(
                        "operations",
                        "",
                        "",
                        "",
                        "",
                        day("2019-06-30"),
                        Precision.DAY,
                        day("2019-06-29"),
                        Precision.DAY,
                        "")))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void holdServicesToTheirConstraints() {
        var undertaking = undertaking("move");

        assertThatThrownBy(() -> attempts.add(undertaking, attempt("2021-01-01", "2021-02-01", AttemptOutcome.RUNNING)))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> attempts.add(undertaking, attempt("2021-01-01", null, AttemptOutcome.REACHED)))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> achievements.add(new AchievementDraft("a", TODAY, null, "", "ftp://a.b", null)))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void listPositionsHeldInATimeWithTheirTeamsAsTheyWere() {
        var position = positions.add(position("2019-01-01", Precision.YEAR, null));
        positions.add(position("2010-01-01", Precision.YEAR, "2018-01-01"));
        sizes.add(position, new TeamSizeDraft(day("2020-06-01"), 1, ""));
        sizes.add(position, new TeamSizeDraft(day("2021-03-01"), 4, ""));

        assertThat(positions.list(new PositionFilter("", QUARTER, 0), TODAY, 10, 0))
                .singleElement()
                .extracting(PositionStanding::people)
                .isEqualTo(4);
        assertThat(positions
                        .standing(position.id(), day("2020-12-31"))
                        .orElseThrow()
                        .people())
                .isEqualTo(1);
        assertThat(positions
                        .standing(position.id(), day("2020-01-01"))
                        .orElseThrow()
                        .people())
                .isNull();
    }

    @Test
    void tellHowATeamChangedFromTheSizeBefore() {
        var position = positions.add(position("2019-01-01", Precision.YEAR, null));
        sizes.add(position, new TeamSizeDraft(day("2020-01-01"), 2, ""));
        sizes.add(position, new TeamSizeDraft(day("2020-06-01"), 1, ""));
        sizes.add(position, new TeamSizeDraft(day("2021-02-01"), 3, ""));
        sizes.add(position, new TeamSizeDraft(day("2021-03-01"), 4, "divided"));
        sizes.add(position, new TeamSizeDraft(day("2021-04-01"), 9, ""));

        assertThat(sizes.changes(QUARTER))
                .containsExactly(new TeamChange(position.id(), day("2020-06-01"), 1, 4, "divided", 3));
        assertThat(sizes.changes(LocalDateRange.of(day("2020-07-01"), day("2021-01-01"))))
                .isEmpty();
    }

    @Test
    void standAsTheLatestAttemptDoes() {
        var undertaking = undertaking("move");
        assertThat(undertakings.standing(undertaking.id(), TODAY).orElseThrow().state())
                .isEqualTo(UndertakingState.AHEAD);

        attempts.add(undertaking, attempt("2021-01-01", null, AttemptOutcome.RUNNING));
        attempts.add(undertaking, attempt("2019-01-01", "2019-12-01", AttemptOutcome.NOT_REACHED));

        var standing = undertakings.standing(undertaking.id(), TODAY).orElseThrow();
        assertThat(standing.state()).isEqualTo(UndertakingState.RUNNING);
        assertThat(standing.startedOn()).isEqualTo("2019-01-01");
        assertThat(standing.endedOn()).isNull();
        assertThat(undertakings.within(QUARTER)).hasSize(1);
        assertThat(undertakings.within(LocalDateRange.of(day("2018-01-01"), day("2019-01-01"))))
                .isEmpty();
    }

    @Test
    void standAsWasKnownOnADay() {
        var undertaking = undertaking("move");
        attempts.add(undertaking, attempt("2019-01-01", "2019-12-01", AttemptOutcome.NOT_REACHED));
        attempts.add(undertaking, attempt("2020-07-01", "2021-03-01", AttemptOutcome.REACHED));

        var before = undertakings.standing(undertaking.id(), day("2018-12-31")).orElseThrow();
        assertThat(before.state()).isEqualTo(UndertakingState.AHEAD);
        assertThat(before.attempts()).isZero();

        var between = undertakings.standing(undertaking.id(), day("2020-06-30")).orElseThrow();
        assertThat(between.state()).isEqualTo(UndertakingState.NOT_REACHED);
        assertThat(between.attempts()).isOne();
        assertThat(between.isOver()).isTrue();

        var during = undertakings.standing(undertaking.id(), day("2020-12-31")).orElseThrow();
        assertThat(during.state()).isEqualTo(UndertakingState.RUNNING);
        assertThat(during.attempts()).isEqualTo(2);
        assertThat(during.endedOn()).isNull();
        assertThat(during.isOver()).isFalse();
        assertThat(undertakings.count(new UndertakingFilter("", UndertakingState.RUNNING, null, day("2020-12-31"))))
                .isOne();
        assertThat(undertakings.count(new UndertakingFilter("", UndertakingState.RUNNING, null, TODAY)))
                .isZero();
    }

    @Test
    void countAchievementsOfAPeriodAsExactlyAsTheyAreKnown() {
        var undertaking = undertaking("move");
        attempts.add(undertaking, attempt("2019-01-01", "2019-12-01", AttemptOutcome.NOT_REACHED));
        attempts.add(undertaking, attempt("2021-01-01", null, AttemptOutcome.RUNNING));
        achievements.add(
                new AchievementDraft("launched", day("2021-03-09"), Precision.MONTH, "", "", undertaking.id()));
        achievements.add(new AchievementDraft("sometime", day("2021-03-09"), Precision.YEAR, "", "", null));
        achievements.add(new AchievementDraft("talk", day("2021-02-09"), null, "", "", null));

        var overview = overviews.read(QUARTER, QUARTER, QUARTER.getStart(), TODAY);

        assertThat(overview.achievements()).isEqualTo(2);
        assertThat(overview.achieved()).containsOnlyKeys(day("2021-02-09"));
        assertThat(overview.recent())
                .extracting(RecentAchievement::title)
                .containsExactly("launched", "talk", "sometime");
        assertThat(overview.recent().getFirst().attempt()).isEqualTo(2);
        assertThat(overview.days()).containsOnlyKeys(day("2021-01-01"), day("2021-02-09"));
        assertThat(overview.begun()).isTrue();
        assertThat(timeline.lastDayBefore(day("2021-01-01"))).contains(day("2019-12-01"));
    }

    @Test
    void pointAgainAtWhatComesBack() {
        var position = positions.add(position("2019-01-01", Precision.YEAR, null));
        var undertaking = undertakings.add(new UndertakingDraft("move", "", "", position.id()));
        attempts.add(undertaking, attempt("2019-01-01", "2019-12-01", AttemptOutcome.NOT_REACHED));
        var achievement =
                achievements.add(new AchievementDraft("launched", day("2021-03-09"), null, "", "", undertaking.id()));

        var place = undertakings.discard(undertaking.id()).orElseThrow();
        assertThat(achievements.find(achievement.id()).orElseThrow().undertakingId())
                .isNull();
        trash.restore(place);
        assertThat(achievements.find(achievement.id()).orElseThrow().undertakingId())
                .isEqualTo(undertaking.id());

        var other = positions.discard(position.id()).orElseThrow();
        assertThat(undertakings.find(undertaking.id()).orElseThrow().positionId())
                .isNull();
        trash.restore(other);
        assertThat(undertakings.find(undertaking.id()).orElseThrow().positionId())
                .isEqualTo(position.id());
    }

    private static PositionDraft position(String startedOn, Precision precision, @Nullable String endedOn) {
        return new PositionDraft(
                "operations",
                "",
                "",
                "",
                "",
                day(startedOn),
                precision,
                endedOn == null ? null : day(endedOn),
                Precision.YEAR,
                "");
    }

    private Undertaking undertaking(String title) {
        return undertakings.add(new UndertakingDraft(title, "", "", null));
    }

    private static AttemptDraft attempt(String startedOn, @Nullable String endedOn, AttemptOutcome outcome) {
        return new AttemptDraft(
                "Swarm",
                day(startedOn),
                Precision.DAY,
                endedOn == null ? null : day(endedOn),
                null,
                outcome,
                List.of(),
                "");
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }
}
