package hoego.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PainHistoryTest {

    private static final LocalDate MONDAY = LocalDate.of(2021, 3, 1);

    @Test
    void takesTheMeanOfTheEntriesNotOfTheDays() {
        var pain = PainHistory.of(BodySite.KNEE, List.of(day(0, "9", 3), day(1, "5", 1)));

        assertThat(pain.count()).isEqualTo(4);
        assertThat(pain.mean()).isEqualByComparingTo("3.5");
    }

    @Test
    void callsADifferenceOfTwoPointsBetweenWeeksAChange() {
        var less = PainHistory.of(BodySite.KNEE, List.of(day(0, "4", 1), day(2, "4", 1), day(20, "2", 1)));

        assertThat(less.change()).isEqualByComparingTo("-2");
    }

    @Test
    void callsNothingLessAChange() {
        assertThat(PainHistory.of(BodySite.KNEE, List.of(day(0, "4", 1), day(7, "5", 2), day(14, "7", 3)))
                        .change())
                .isNull();
        assertThat(PainHistory.of(BodySite.KNEE, List.of(day(0, "2", 1), day(1, "8", 1)))
                        .change())
                .isNull();
    }

    private static DailyFigure day(int day, String total, long count) {
        return new DailyFigure("pain.KNEE", MONDAY.plusDays(day), new BigDecimal(total), BigDecimal.TEN, count);
    }
}
