package hoego.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class ConditionTest {

    private static final LocalDate DAY = LocalDate.of(2020, 8, 17);

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2020-01-01, 2021-01-01",
        "HALF, 2020-07-01, 2021-01-01",
        "QUARTER, 2020-07-01, 2020-10-01",
        "MONTH, 2020-08-01, 2020-09-01",
        "DAY, 2020-08-17, 2020-08-18"
    })
    void keepsARoughDateAsTheFirstDayOfItsTime(Precision precision, LocalDate start, LocalDate end) {
        var condition = Condition.of(draft(precision, null, null));

        assertThat(condition.onsetOn()).isEqualTo(start);
        assertThat(condition.onset()).isEqualTo(LocalDateRange.of(start, end));
    }

    @Test
    void mayEndInTheTimeItBeganInButNotBefore() {
        assertThat(draft(Precision.DAY, LocalDate.of(2020, 1, 1), Precision.YEAR)
                        .isInOrder())
                .isTrue();
        assertThat(draft(Precision.DAY, DAY, null).isInOrder()).isTrue();
        assertThat(draft(Precision.DAY, DAY.minusDays(1), Precision.DAY).isInOrder())
                .isFalse();
        assertThat(draft(Precision.HALF, LocalDate.of(2020, 6, 30), Precision.HALF)
                        .isInOrder())
                .isFalse();
    }

    @Test
    void isPresentFromItsOnsetUntilItMustHaveEnded() {
        var condition = Condition.of(draft(Precision.MONTH, LocalDate.of(2020, 12, 1), Precision.MONTH));

        assertThat(condition.isPresent(LocalDate.of(2020, 7, 31))).isFalse();
        assertThat(condition.isPresent(LocalDate.of(2020, 8, 1))).isTrue();
        assertThat(condition.isPresent(LocalDate.of(2020, 12, 31))).isTrue();
        assertThat(condition.isPresent(LocalDate.of(2021, 1, 1))).isFalse();
    }

    private static ConditionDraft draft(
            Precision precision, @Nullable LocalDate endedOn, @Nullable Precision endedPrecision) {
        return new ConditionDraft("Sprain", BodySite.ANKLE, DAY, precision, endedOn, endedPrecision, "");
    }
}
