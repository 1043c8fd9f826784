package hoego.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class GoalLineTest {

    /** The published case: vectors.json, beeminder_line, from github.com/beeminder/road, quals/basic_test.bb. */
    static final LocalDate TINI = LocalDate.of(2024, 1, 1);

    static final LocalDate ASOF = LocalDate.of(2024, 4, 1);

    final GoalLine line = line(0, 365, Direction.MORE, Pauses.NONE);

    @Test
    void goesWhereThePublishedLineGoes() {
        assertThat(line.at(ASOF)).isEqualByComparingTo("91");
        assertThat(line.delta(ASOF, new BigDecimal(91))).isEqualByComparingTo("0");
        assertThat(line.holds(ASOF, new BigDecimal(91))).isTrue();
        assertThat(line.safeDays(ASOF, new BigDecimal(91))).isEqualTo(1);
        assertThat(line.delta(ASOF, new BigDecimal(100))).isEqualByComparingTo("9");
        assertThat(line.safeDays(ASOF, new BigDecimal(100))).isEqualTo(10);
    }

    @Test
    void isBehindFromTheFirstDayBelowIt() {
        assertThat(line.holds(ASOF, new BigDecimal("90.99"))).isFalse();
        assertThat(line.safeDays(ASOF, new BigDecimal("90.99"))).isZero();
    }

    @Test
    void wantsLessWhereLessIsWanted() {
        var weight = line(70, 68, Direction.LESS, Pauses.NONE);

        assertThat(weight.holds(ASOF, new BigDecimal("69.4"))).isTrue();
        assertThat(weight.holds(ASOF, new BigDecimal("69.6"))).isFalse();
        assertThat(weight.delta(weight.endsOn(), new BigDecimal("70.9"))).isEqualByComparingTo("-2.9");
    }

    @Test
    void standsStillInAPauseAndKeepsItsSlopeAfterIt() {
        var paused = line(0, 365, Direction.MORE, pauses("2024-02-01", "2024-02-10"));

        assertThat(paused.at(LocalDate.of(2024, 1, 31))).isEqualByComparingTo("30");
        assertThat(paused.at(LocalDate.of(2024, 2, 10))).isEqualByComparingTo("30");
        assertThat(paused.at(LocalDate.of(2024, 2, 11))).isEqualByComparingTo("31");
        assertThat(paused.at(ASOF)).isEqualByComparingTo("81");
        assertThat(paused.at(paused.endsOn())).isEqualByComparingTo("355");
    }

    @Test
    void letsALimitGrowThroughAPause() {
        var limit = line(0, 365, Direction.LESS, pauses("2024-02-01", "2024-02-10"));

        assertThat(limit.at(ASOF)).isEqualByComparingTo("91");
    }

    @Test
    void countsOverlappingPausesOnce() {
        var twice = Pauses.of(List.of(
                range("2024-02-05", "2024-02-10"),
                range("2024-02-01", "2024-02-07"),
                range("2024-02-11", "2024-02-12")));

        assertThat(twice.ranges()).containsExactly(range("2024-02-01", "2024-02-12"));
        assertThat(twice.daysIn(range("2024-01-01", "2024-02-03"))).isEqualTo(3);
        assertThat(twice.firstFreeFrom(LocalDate.of(2024, 2, 11))).isEqualTo("2024-02-13");
    }

    @Test
    void isAtItsTargetOnASingleDay() {
        var today = new GoalLine(ASOF, ASOF, BigDecimal.ZERO, BigDecimal.ONE, Direction.MORE, false, Pauses.NONE);

        assertThat(today.at(ASOF)).isEqualByComparingTo("1");
        assertThat(today.safeDays(ASOF, BigDecimal.ONE)).isEqualTo(1);
    }

    @Test
    void asksForNoPartOfAPiece() {
        var books = new GoalLine(
                TINI, LocalDate.of(2024, 12, 31), BigDecimal.ZERO, BigDecimal.TEN, Direction.MORE, true, Pauses.NONE);
        var limit = new GoalLine(
                TINI, LocalDate.of(2024, 12, 31), BigDecimal.ZERO, BigDecimal.TEN, Direction.LESS, true, Pauses.NONE);

        assertThat(books.at(ASOF)).isBetween(new BigDecimal("2.4"), new BigDecimal("2.5"));
        assertThat(books.due(ASOF)).isEqualByComparingTo("2");
        assertThat(books.holds(ASOF, BigDecimal.TWO)).isTrue();
        assertThat(books.holds(ASOF, BigDecimal.ONE)).isFalse();
        assertThat(books.due(books.endsOn())).isEqualByComparingTo("10");
        assertThat(limit.due(ASOF)).isEqualByComparingTo("3");
        assertThat(limit.holds(ASOF, new BigDecimal(4))).isFalse();
    }

    @Test
    void isNeverHarderForAPause() {
        var random = new Random(1);
        for (int i = 0; i < 500; i++) {
            var from = TINI.plusDays(random.nextInt(360));
            var pauses = Pauses.of(List.of(LocalDateRange.ofClosed(from, from.plusDays(random.nextInt(40)))));
            var direction = random.nextBoolean() ? Direction.MORE : Direction.LESS;
            var target = random.nextInt(-200, 200);
            var day = TINI.plusDays(random.nextInt(366));
            var value = BigDecimal.valueOf(random.nextInt(-200, 200));

            var with = line(0, target, direction, pauses);
            var without = line(0, target, direction, Pauses.NONE);

            assertThat(with.delta(day, value)).isGreaterThanOrEqualTo(without.delta(day, value));
            assertThat(with.safeDays(day, value)).isGreaterThanOrEqualTo(without.safeDays(day, value));
        }
    }

    @Test
    void countsTheDaysOneWouldWalk() {
        var random = new Random(2);
        for (int i = 0; i < 500; i++) {
            var from = TINI.plusDays(random.nextInt(360));
            var pauses = Pauses.of(List.of(LocalDateRange.ofClosed(from, from.plusDays(random.nextInt(40)))));
            var wanted = random.nextBoolean() ? Direction.MORE : Direction.LESS;
            var line = line(random.nextInt(-200, 200), random.nextInt(-200, 200), wanted, pauses);
            var day = TINI.plusDays(random.nextInt(366));
            var value = BigDecimal.valueOf(random.nextInt(-200, 200));

            int walked = 0;
            while (!day.plusDays(walked).isAfter(line.endsOn()) && line.holds(day.plusDays(walked), value)) {
                walked++;
            }

            assertThat(line.safeDays(day, value)).isEqualTo(walked);
        }
    }

    private static GoalLine line(int start, int target, Direction direction, Pauses pauses) {
        return new GoalLine(
                TINI,
                LocalDate.of(2024, 12, 31),
                BigDecimal.valueOf(start),
                BigDecimal.valueOf(target),
                direction,
                false,
                pauses);
    }

    private static Pauses pauses(String first, String last) {
        return Pauses.of(List.of(range(first, last)));
    }

    private static LocalDateRange range(String first, String last) {
        return LocalDateRange.ofClosed(LocalDate.parse(first), LocalDate.parse(last));
    }
}
