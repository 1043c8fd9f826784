package hoego.study.recall;

import static hoego.study.recall.Grade.AGAIN;
import static hoego.study.recall.Grade.EASY;
import static hoego.study.recall.Grade.GOOD;
import static hoego.study.recall.Grade.HARD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchedulingTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 30);
    private static final Scheduling PLAIN = new Scheduling(0.9, false);

    @Test
    void comesBackWithinMinutesUntilItIsKnown() {
        var second = new Standing(Phase.LEARNING, 1, Memory.first(GOOD), DAY);

        assertThat(waits(Standing.NEW))
                .containsExactly(
                        Duration.ofMinutes(1), Duration.ofSeconds(330), Duration.ofMinutes(10), Duration.ofDays(8));
        assertThat(waits(second))
                .containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofDays(2), Duration.ofDays(4));
        assertThat(PLAIN.turn(second, AGAIN, DAY, 0).step()).isZero();
        assertThat(PLAIN.turn(second, GOOD, DAY, 0).phase()).isEqualTo(Phase.REVIEW);
    }

    @Test
    void isLearnedAnewOnceItIsForgotten() {
        var known = new Standing(Phase.REVIEW, 0, new Memory(20, 5), DAY.minusDays(20));

        var forgotten = PLAIN.turn(known, AGAIN, DAY, 0);

        assertThat(forgotten.phase()).isEqualTo(Phase.RELEARNING);
        assertThat(forgotten.interval()).isEqualTo(Duration.ofMinutes(10));
        assertThat(forgotten.memory().stability()).isLessThan(20);
        var back = new Standing(Phase.RELEARNING, 0, forgotten.memory(), DAY);
        assertThat(waits(back)).startsWith(Duration.ofMinutes(10), Duration.ofMinutes(15));
        assertThat(PLAIN.turn(back, GOOD, DAY, 0).isOfDays()).isTrue();
    }

    @Test
    void spreadsDaysOnlyWhereThatIsWanted() {
        var known = new Standing(Phase.REVIEW, 0, new Memory(20, 5), DAY.minusDays(20));
        var exactly = PLAIN.turn(known, GOOD, DAY, 0).interval().toDays();
        var spread = new Scheduling(0.9, true);

        assertThat(PLAIN.turn(known, GOOD, DAY, 0.99).interval().toDays()).isEqualTo(exactly);
        assertThat(spread.turn(known, GOOD, DAY, 0).interval().toDays()).isLessThan(exactly);
        assertThat(spread.turn(known, GOOD, DAY, 0.99).interval().toDays()).isGreaterThan(exactly);
    }

    /** delta is 1 + 15 % of what lies between 2.5 and 7 days, 10 % up to 20, 5 % beyond. */
    @Test
    void spreadsAsTheReferenceDoes() {
        assertThat(Fuzz.spread(2, 0.99)).isEqualTo(2);
        assertThat(List.of(Fuzz.spread(3, 0), Fuzz.spread(3, 0.49))).containsExactly(2, 3);
        assertThat(List.of(Fuzz.spread(10, 0), Fuzz.spread(10, 0.85))).containsExactly(8, 12);
        assertThat(List.of(Fuzz.spread(100, 0), Fuzz.spread(100, 0.95))).containsExactly(93, 107);
        assertThat(Fuzz.spread(Memory.MOST_DAYS, 0.9999)).isEqualTo(Memory.MOST_DAYS);
    }

    private static List<Duration> waits(Standing card) {
        return Stream.of(AGAIN, HARD, GOOD, EASY)
                .map(grade -> PLAIN.turn(card, grade, DAY, 0).interval())
                .toList();
    }
}
