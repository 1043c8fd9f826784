package hoego.blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** Formulas.md 4: weeks with a talk count, paused ones are passed over, the running one breaks nothing. */
@MicronautTest
class TalkStreakTest {

    private static final LocalDate MONDAY = LocalDate.of(2021, 3, 1);

    @Inject
    TalkService talks;

    @Inject
    CohortService cohorts;

    @Test
    void countsWeeksHoweverManyTalksTheyHad() {
        gave(MONDAY, MONDAY.plusDays(6), MONDAY.plusDays(7), MONDAY.plusDays(20));

        assertThat(talks.streak(MONDAY.plusDays(20), List.of())).isEqualTo(new TalkStreak(3, 3));
    }

    @Test
    void survivesTheRunningWeekUntilItIsOver() {
        gave(MONDAY);

        assertThat(talks.streak(MONDAY.plusDays(13), List.of())).isEqualTo(new TalkStreak(1, 1));
        assertThat(talks.streak(MONDAY.plusDays(14), List.of())).isEqualTo(new TalkStreak(0, 1));
    }

    @Test
    void passesOverPausedWeeksAndCountsThoseWithATalkAllTheSame() {
        gave(MONDAY, MONDAY.plusWeeks(2), MONDAY.plusWeeks(3));
        var travel = List.of(LocalDateRange.ofClosed(MONDAY.plusDays(8), MONDAY.plusDays(15)));

        assertThat(talks.streak(MONDAY.plusWeeks(3), travel)).isEqualTo(new TalkStreak(3, 3));
        assertThat(talks.streak(MONDAY.plusWeeks(3), List.of())).isEqualTo(new TalkStreak(2, 2));
    }

    @Test
    void passesOverTheWeeksBetweenTheDeadlinesOfACohort() {
        gave(MONDAY, MONDAY.plusWeeks(2), MONDAY.plusWeeks(4));
        var last = MONDAY.plusWeeks(5);

        assertThat(talks.streak(last, List.of())).isEqualTo(new TalkStreak(1, 1));

        everyTwoWeeks(MONDAY.plusDays(3), MONDAY.plusDays(3 + 28));

        assertThat(talks.streak(last, List.of())).isEqualTo(new TalkStreak(3, 3));
    }

    @Test
    void breaksInAWeekWithADeadline() {
        gave(MONDAY, MONDAY.plusWeeks(3));
        everyTwoWeeks(MONDAY.plusDays(3), MONDAY.plusDays(3 + 28));

        assertThat(talks.streak(MONDAY.plusWeeks(3), List.of())).isEqualTo(new TalkStreak(1, 1));
    }

    @Test
    void remembersTheLongest() {
        gave(MONDAY.minusWeeks(9), MONDAY.minusWeeks(8), MONDAY.minusWeeks(7), MONDAY);

        assertThat(talks.streak(MONDAY, List.of())).isEqualTo(new TalkStreak(1, 3));
        assertThat(talks.streak(MONDAY.minusWeeks(12), List.of())).isEqualTo(new TalkStreak(0, 0));
    }

    private void everyTwoWeeks(LocalDate start, LocalDate end) {
        cohorts.add(
                CohortDrafts.of(start, end, 2, DayOfWeek.THURSDAY, LocalTime.of(23, 59), "Asia/Seoul"),
                CohortDrafts.ENTERED);
    }

    private void gave(LocalDate... days) {
        Stream.of(days).forEach(day -> talks.add(new TalkDraft(day, 10, "a talk", null, null, "", 0, "", "", "")));
    }
}
