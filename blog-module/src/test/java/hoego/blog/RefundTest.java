package hoego.blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the rules of posting-review (Meet-Coder-Study), with a deposit of 20,000 and fines of 5,000 and 2,000. */
class RefundTest {

    private static final Cohort COHORT = Cohort.of(CohortDrafts.weekly(), null, false);

    @ParameterizedTest
    @CsvSource({"0, 0, 20000, 0", "1, 1, 13000, 0", "4, 0, 0, 0", "5, 0, 0, 5000", "0, 1, 18000, 0"})
    void isTheDepositWithoutTheFinesAndNeverBelowNought(int missed, int late, int left, int overrun) {
        var rounds = Stream.concat(rounds(RoundState.MISSED, missed), rounds(RoundState.LATE, late))
                .toList();

        var refund = new CohortStanding(COHORT, rounds, 0, 0, 0, 0).refund();

        assertThat(refund.left()).isEqualByComparingTo(Integer.toString(left));
        assertThat(refund.overrun()).isEqualByComparingTo(Integer.toString(overrun));
    }

    private static Stream<RoundStanding> rounds(RoundState state, int count) {
        var round = Round.by(COHORT, 1, CohortDrafts.START, false);
        return Collections.nCopies(count, new RoundStanding(round, "", null, false, state)).stream();
    }
}
