package hoego.blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoundStandingTest {

    private static final LocalDate DUE = LocalDate.of(2021, 3, 25);
    private static final Instant MIDNIGHT = Instant.parse("2021-03-25T15:00:00Z");
    private static final Cohort COHORT = Cohort.of(CohortDrafts.weekly(), null, false);
    private static final Round ROUND = Round.by(COHORT, 8, DUE, false);

    @Test
    void isDueByTheMidnightThatItsDayEndsWith() {
        assertThat(ROUND.deadline()).isEqualTo(MIDNIGHT);
        assertThat(COHORT.deadline().spoken()).isEqualTo("23:59:59");
        assertThat(new Deadline(LocalTime.of(18, 0), ZoneId.of("Asia/Seoul")).on(DUE))
                .isEqualTo(Instant.parse("2021-03-25T09:00:00Z"));
    }

    @Test
    void isSubmittedUntilTheDeadlineAndLateFromItOn() {
        assertThat(state(at(MIDNIGHT.minusSeconds(1)), false, MIDNIGHT)).isEqualTo(RoundState.SUBMITTED);
        assertThat(state(at(MIDNIGHT), false, MIDNIGHT)).isEqualTo(RoundState.LATE);
    }

    @Test
    void goesByTheDayWhereNobodyKnowsTheTime() {
        assertThat(state(ROUND.submitted(DUE, null, null, "", false), false, MIDNIGHT))
                .isEqualTo(RoundState.SUBMITTED);
        assertThat(state(ROUND.submitted(DUE.plusDays(1), null, null, "", false), false, MIDNIGHT))
                .isEqualTo(RoundState.LATE);
    }

    @Test
    void isMissedOnceTheDeadlinePassedWithNothing() {
        assertThat(state(ROUND, false, MIDNIGHT.minusSeconds(1))).isEqualTo(RoundState.OPEN);
        assertThat(state(ROUND, false, MIDNIGHT)).isEqualTo(RoundState.MISSED);
    }

    @Test
    void isExcusedOnPurposeOrByAPauseUnlessItWasHandedInInTime() {
        assertThat(state(ROUND.excused(true), false, MIDNIGHT)).isEqualTo(RoundState.EXCUSED);
        assertThat(state(ROUND, true, MIDNIGHT)).isEqualTo(RoundState.EXCUSED);
        assertThat(state(ROUND, true, MIDNIGHT.minusSeconds(1))).isEqualTo(RoundState.OPEN);
        assertThat(state(at(MIDNIGHT), true, MIDNIGHT)).isEqualTo(RoundState.EXCUSED);
        assertThat(state(at(MIDNIGHT.minusSeconds(1)), true, MIDNIGHT)).isEqualTo(RoundState.SUBMITTED);
    }

    @Test
    void tellsHowMuchTimeWasLeftAndHowEarlyItWasBegun() {
        var handedIn = standing(at(MIDNIGHT.minus(Duration.ofHours(2))), MIDNIGHT.minus(Duration.ofHours(6)));

        assertThat(handedIn.margin()).isEqualTo(Duration.ofHours(2));
        assertThat(handedIn.lead()).isEqualTo(Duration.ofHours(6));
        assertThat(standing(at(MIDNIGHT.plus(Duration.ofHours(2))), null).margin())
                .isEqualTo(Duration.ofHours(-2));
        assertThat(standing(ROUND, MIDNIGHT.minusSeconds(60)).lead()).isNull();
    }

    private static Round at(Instant moment) {
        return ROUND.submitted(DUE, moment, null, "", false);
    }

    private static RoundStanding standing(Round round, @Nullable Instant drafted) {
        return RoundStanding.of(round, COHORT, "", drafted, false, MIDNIGHT);
    }

    private static RoundState state(Round round, boolean paused, Instant at) {
        return RoundStanding.of(round, COHORT, "", null, paused, at).state();
    }
}
