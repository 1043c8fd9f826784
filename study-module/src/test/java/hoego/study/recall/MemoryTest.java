package hoego.study.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The numbers are those of the tests of py-fsrs 6 ({@code tests/test_basic.py}) and ts-fsrs ({@code FSRS-6.test.ts}). */
class MemoryTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 11, 29);
    private static final Scheduling SCHEDULING = new Scheduling(0.9, false);
    private static final Offset<Double> NEAR = within(1e-4);

    @Test
    void schedulesAsTheReferenceDoes() {
        var days = new ArrayList<Long>();
        var card = Standing.NEW;
        var day = FIRST;
        for (var grade : grades(3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3)) {
            var turn = SCHEDULING.turn(card, grade, day, 0);
            card = new Standing(turn.phase(), turn.step(), turn.memory(), day);
            days.add(turn.interval().toDays());
            day = day.plusDays(turn.interval().toDays());
        }

        assertThat(days).containsExactly(0L, 2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L);
    }

    @Test
    void remembersAsTheReferenceDoes() {
        var memory = Memory.first(Grade.AGAIN).after(Grade.GOOD, 0);
        for (var days : List.of(1, 3, 8, 21)) {
            memory = memory.after(Grade.GOOD, days);
        }

        assertThat(memory.stability()).isCloseTo(53.62691, NEAR);
        assertThat(memory.difficulty()).isCloseTo(6.3574867, NEAR);
    }

    @Test
    void remembersAsTheReferenceDoesWithoutTheFormulaOfTheSameDay() {
        var memory = Memory.first(Grade.AGAIN);
        for (var days : List.of(0, 1, 3, 8, 21)) {
            memory = memory.afterDays(Grade.GOOD, days);
        }

        assertThat(memory.stability()).isCloseTo(53.335106, NEAR);
        assertThat(memory.difficulty()).isCloseTo(6.3574867, NEAR);
    }

    @Test
    void beginsWithWhatTheReferenceBeginsWith() {
        assertThat(Stream.of(Grade.values()).map(grade -> Memory.first(grade).stability()))
                .containsExactly(0.212, 1.2931, 2.3065, 8.2956);
        assertThat(Memory.first(Grade.AGAIN).difficulty()).isCloseTo(6.4133, NEAR);
        assertThat(Memory.first(Grade.HARD).difficulty()).isCloseTo(5.11217071, NEAR);
        assertThat(Memory.first(Grade.GOOD).difficulty()).isCloseTo(2.11810397, NEAR);
        assertThat(Memory.first(Grade.EASY).difficulty()).isEqualTo(1);
    }

    @Test
    void forgetsAsTheReferenceDoes() {
        assertThat(Memory.FACTOR).isCloseTo(0.9803464944, within(1e-9));
        assertThat(Memory.first(Grade.EASY).retrievability(8)).isCloseTo(0.9024733, within(1e-7));
        assertThat(Memory.first(Grade.EASY).retrievability(0)).isEqualTo(1);
    }

    @Test
    void isForgottenABitMoreEveryDay() {
        for (var memory : memories()) {
            for (int day = 0; day < 400; day++) {
                assertThat(memory.retrievability(day + 1)).isLessThan(memory.retrievability(day));
            }
        }
    }

    @Test
    void comesBackTheLaterTheBetterItWasRecalled() {
        for (var memory : memories()) {
            for (int days = 0; days < 60; days += 3) {
                for (int grade = 1; grade < 4; grade++) {
                    var worse = memory.after(Grade.of(grade), days);
                    var better = memory.after(Grade.of(grade + 1), days);

                    assertThat(better.stability()).isGreaterThanOrEqualTo(worse.stability());
                    assertThat(better.difficulty()).isLessThanOrEqualTo(worse.difficulty());
                    assertThat(better.interval(0.9)).isGreaterThanOrEqualTo(worse.interval(0.9));
                }
            }
        }
    }

    @Test
    void comesBackTheSoonerTheMoreSurelyItShouldBeRecalled() {
        for (var memory : memories()) {
            assertThat(memory.interval(0.97)).isLessThanOrEqualTo(memory.interval(0.9));
            assertThat(memory.interval(0.9)).isLessThanOrEqualTo(memory.interval(0.7));
            assertThat(memory.interval(0.9)).isBetween(1, Memory.MOST_DAYS);
        }
        assertThat(new Memory(1e6, 1).interval(0.7)).isEqualTo(Memory.MOST_DAYS);
    }

    private static List<Memory> memories() {
        return Stream.of(0.001, 0.212, 1.0, 8.2956, 60.0, 2_000.0)
                .flatMap(stability -> Stream.of(1.0, 5.5, 10.0).map(difficulty -> new Memory(stability, difficulty)))
                .toList();
    }

    private static List<Grade> grades(Integer... numbers) {
        return Stream.of(numbers).map(Grade::of).toList();
    }
}
