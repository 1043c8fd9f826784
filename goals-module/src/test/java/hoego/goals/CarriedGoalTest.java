package hoego.goals;

import static hoego.goals.GoalDrafts.measured;
import static hoego.goals.GoalDrafts.milestones;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Where a goal goes on that is carried over. */
class CarriedGoalTest {

    private static final LocalDate END = LocalDate.of(2021, 3, 31);

    @Test
    void isTheNextQuarterOrTheOneThatRuns() {
        assertThat(carried(measured("12").during("2021-Q1").build(), END).startsOn())
                .isEqualTo("2021-04-01");
        var late = carried(measured("12").during("2021-Q1").build(), LocalDate.of(2021, 8, 3));
        assertThat(late.startsOn()).isEqualTo("2021-07-01");
        assertThat(late.endsOn()).isEqualTo("2021-09-30");
        assertThat(carried(milestones().during("2021").build(), END).endsOn()).isEqualTo("2022-12-31");
    }

    @Test
    void isAsManyDaysWhereItHadDaysOfItsOwn() {
        var own = measured("12").between("2021-03-01", "2021-03-10").build();

        assertThat(carried(own, LocalDate.of(2021, 3, 10)).startsOn()).isEqualTo("2021-03-11");
        assertThat(carried(own, LocalDate.of(2021, 3, 10)).endsOn()).isEqualTo("2021-03-20");
        assertThat(carried(own, LocalDate.of(2021, 4, 1)).startsOn()).isEqualTo("2021-04-01");
    }

    @Test
    void beginsAnewWhatAddsUpAndGoesOnFromAFigure() {
        var weight = measured("68").from("72").aggregating(Aggregation.LAST).build();

        assertThat(carried(measured("12").build(), END).startValue()).isEqualByComparingTo("0");
        assertThat(from(weight, "70").startValue()).isEqualByComparingTo("70");
        assertThat(from(weight, "70").targetValue()).isEqualByComparingTo("68");
        assertThat(from(weight, "67").startValue()).isEqualByComparingTo("72");
        assertThat(from(weight, "70").carriedFrom()).isZero();
        assertThat(from(weight, "70").outcome()).isNull();
    }

    private static Goal carried(GoalDraft draft, LocalDate from) {
        return Goal.of(draft, false).carriedTo(from, BigDecimal.TEN);
    }

    private static Goal from(GoalDraft draft, String standing) {
        return Goal.of(draft, false).carriedTo(END, new BigDecimal(standing));
    }
}
