package hoego.blog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the rules of posting-review (Meet-Coder-Study), with a deposit of 20,000 and fines of 5,000 and 2,000. */
class RefundTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 20000, 0", "1, 1, 13000, 0", "4, 0, 0, 0", "5, 0, 0, 5000", "0, 1, 18000, 0"})
    void isTheDepositWithoutTheFinesAndNeverBelowNought(int missed, int late, int left, int overrun) {
        var refund = Refund.of(Cohort.of(CohortDrafts.weekly(), null, false), missed, late);

        assertThat(refund.left()).isEqualByComparingTo(Integer.toString(left));
        assertThat(refund.overrun()).isEqualByComparingTo(Integer.toString(overrun));
    }
}
