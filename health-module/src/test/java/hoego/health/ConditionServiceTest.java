package hoego.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest
class ConditionServiceTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2020, 1, 1);
    private static final LocalDateRange QUARTER = LocalDateRange.of(NEW_YEAR, NEW_YEAR.plusMonths(3));
    private static final LocalDateRange YEAR = LocalDateRange.of(NEW_YEAR, NEW_YEAR.plusYears(1));

    @Inject
    ConditionService conditions;

    @Test
    void belongsToATimeOnlyIfItIsKnownThatItBeganThen() {
        conditions.add(condition("sometime in 2020", Precision.YEAR));
        conditions.add(condition("early 2020", Precision.QUARTER));
        conditions.add(condition("in January", Precision.MONTH));

        assertThat(conditions.count(new ConditionFilter("", List.of(), null, YEAR)))
                .isEqualTo(3);
        assertThat(conditions.list(new ConditionFilter("", List.of(), null, QUARTER), 10, 0))
                .extracting(Condition::name)
                .containsExactly("in January", "early 2020");
    }

    @Test
    void isFoundByItsNameOrItsSite() {
        conditions.add(condition("허리디스크", Precision.QUARTER));

        assertThat(conditions.count(new ConditionFilter("디스크", List.of(), null, YEAR)))
                .isEqualTo(1);
        assertThat(conditions.count(new ConditionFilter("back", List.of(BodySite.LOWER_BACK), null, YEAR)))
                .isEqualTo(1);
        assertThat(conditions.count(new ConditionFilter("", List.of(), BodySite.KNEE, YEAR)))
                .isZero();
    }

    private static ConditionDraft condition(String name, Precision known) {
        return new ConditionDraft(name, BodySite.LOWER_BACK, NEW_YEAR, known, null, null, "");
    }
}
