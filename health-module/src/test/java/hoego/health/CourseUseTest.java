package hoego.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CourseUseTest {

    private static final LocalDate START = LocalDate.of(2021, 4, 1);

    @Test
    void runsOutWithThreeSessionsOrNineDaysLeft() {
        assertThat(course(6, null).isRunningOut(START)).isFalse();
        assertThat(course(7, null).isRunningOut(START)).isTrue();
        assertThat(course(0, START.plusDays(20)).isRunningOut(START.plusDays(10)))
                .isFalse();
        assertThat(course(0, START.plusDays(20)).isRunningOut(START.plusDays(11)))
                .isTrue();
    }

    @Test
    void doesNotRunOutBeforeItRunsOrOnceItIsOver() {
        assertThat(course(8, null).isRunningOut(START.minusDays(1))).isFalse();
        assertThat(course(10, null).isRunningOut(START)).isFalse();
        assertThat(course(0, START.plusDays(20)).isRunningOut(START.plusDays(21)))
                .isFalse();
    }

    private static CourseUse course(int used, @Nullable LocalDate expiresOn) {
        return new CourseUse(1, "Pilates", START, START, 10, null, expiresOn, "", false, used);
    }
}
