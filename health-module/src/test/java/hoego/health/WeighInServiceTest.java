package hoego.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest
class WeighInServiceTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 24);
    private static final LocalDateRange MARCH = LocalDateRange.of(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 4, 1));

    @Inject
    WeighInService weighIns;

    @Test
    void listsTheNewestFirst() {
        weighIns.add(draft(DAY, "70.8"));
        weighIns.add(draft(DAY.plusDays(1), "70.6"));
        weighIns.add(draft(DAY, "70.9"));
        weighIns.add(draft(DAY.minusMonths(1), "71"));

        assertThat(weighIns.list(new WeighInFilter("", MARCH), 10, 0))
                .extracting(weighIn -> weighIn.weightKg().stripTrailingZeros().toPlainString())
                .containsExactly("70.6", "70.9", "70.8");
        assertThat(weighIns.count(new WeighInFilter("", MARCH))).isEqualTo(3);
    }

    @Test
    void findsPartsOfNotesAndFigures() {
        weighIns.add(new WeighInDraft(DAY, new BigDecimal("70.8"), null, "아침 공복"));
        weighIns.add(new WeighInDraft(DAY, new BigDecimal("71"), null, "After LUNCH"));

        assertThat(weighIns.count(new WeighInFilter("공복", MARCH))).isEqualTo(1);
        assertThat(weighIns.count(new WeighInFilter("lunch", MARCH))).isEqualTo(1);
        assertThat(weighIns.count(new WeighInFilter("70.8", MARCH))).isEqualTo(1);
        assertThat(weighIns.count(new WeighInFilter("%", MARCH))).isZero();
    }

    @Test
    void keepsAWeightToTheGram() {
        var weighIn = weighIns.add(draft(DAY, "70.806"));

        assertThat(weighIns.find(weighIn.id()))
                .hasValueSatisfying(found -> assertThat(found.weightKg()).isEqualTo("70.806"));
    }

    @Test
    void hasTheTrendOfAllWeightsThoughTheOldestAreNotRead() {
        var first = DAY.minusDays(900);
        weighIns.addSamples(Stream.iterate(0, n -> n < 900, n -> n + 1)
                .map(n -> draft(first.plusDays(n), n < 450 ? "120" : "7" + n % 10))
                .toList());

        var all = weighIns.trend(LocalDateRange.of(first, DAY.plusDays(1)));
        var recent = weighIns.trend(DAY);

        assertThat(recent.points()).hasSize(401);
        assertThat(recent.points().getLast().trendKg())
                .isCloseTo(all.points().getLast().trendKg(), within(new BigDecimal("0.0000000001")));
    }

    @Test
    void hasTheLastWeightBeforeALongBreak() {
        weighIns.add(draft(DAY.minusYears(5), "81"));
        weighIns.add(draft(DAY.minusYears(4), "80"));

        assertThat(weighIns.trend(DAY).points().getLast().weightKg()).isEqualByComparingTo("80");
    }

    @Test
    void makesASampleTheOwnersOnceTheyChangeIt() {
        weighIns.addSamples(List.of(draft(DAY, "70.8")));
        var sample = weighIns.list(new WeighInFilter("", MARCH), 10, 0).getFirst();

        assertThat(sample.sample()).isTrue();
        assertThat(weighIns.change(sample.id(), sample.version(), draft(DAY, "70.9")))
                .hasValueSatisfying(changed -> assertThat(changed.sample()).isFalse());
    }

    @Test
    void refusesToChangeWhatWasChangedMeanwhile() {
        var weighIn = weighIns.add(draft(DAY, "70.8"));
        weighIns.change(weighIn.id(), weighIn.version(), draft(DAY, "70.9"));

        assertThatThrownBy(() -> weighIns.change(weighIn.id(), weighIn.version(), draft(DAY, "71")))
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void refusesWhatIsNoWeight() {
        assertThatThrownBy(() -> weighIns.add(draft(DAY, "0.5"))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> weighIns.addSamples(List.of(draft(DAY, "1000"))))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void takesTheTrendFromTheMeansOfDays() {
        weighIns.add(draft(DAY, "70"));
        weighIns.add(draft(DAY.plusDays(1), "71"));
        weighIns.add(draft(DAY.plusDays(1), "73"));
        weighIns.add(draft(DAY.plusDays(2), "99"));

        var trend = weighIns.trend(DAY.plusDays(1));

        assertThat(trend.points()).hasSize(2);
        assertThat(trend.points().getLast().weightKg()).isEqualByComparingTo("72");
        assertThat(trend.points().getLast().trendKg()).isEqualByComparingTo("70.2");
    }

    @Test
    void asksAboutAWeightFarFromTheTrend() {
        weighIns.add(draft(DAY, "70.4"));

        assertThat(weighIns.doubt(draft(DAY.plusDays(1), "76"))).isEmpty();
        assertThat(weighIns.doubt(draft(DAY.plusDays(1), "708"))).contains(new WeightDoubt(new BigDecimal("70.8")));
        assertThat(weighIns.doubt(draft(DAY.plusDays(1), "156"))).contains(new WeightDoubt(new BigDecimal("70.8")));
        assertThat(weighIns.doubt(draft(DAY.plusDays(1), "50"))).contains(new WeightDoubt(null));
    }

    @Test
    void asksAboutTheFirstWeightOnlyIfItIsNoGrownPersons() {
        assertThat(weighIns.doubt(draft(DAY, "120"))).isEmpty();
        assertThat(weighIns.doubt(draft(DAY, "708"))).contains(new WeightDoubt(new BigDecimal("70.8")));
    }

    private static WeighInDraft draft(LocalDate day, String kilograms) {
        return new WeighInDraft(day, new BigDecimal(kilograms), null, "");
    }
}
