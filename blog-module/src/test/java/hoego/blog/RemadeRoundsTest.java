package hoego.blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A weekly cohort of ten Thursdays, eight of which are over, whose rules change. */
@MicronautTest
class RemadeRoundsTest {

    private static final Instant NOW = Instant.parse("2021-03-30T03:00:00Z");
    private static final LocalTime MIDNIGHT = LocalTime.of(23, 59);

    @Inject
    CohortService cohorts;

    @Inject
    RoundService rounds;

    private long cohort;

    private void begin() {
        cohort = cohorts.add(CohortDrafts.weekly(), CohortDrafts.ENTERED).id();
    }

    @Test
    void goOnInTheRhythmOfTheRulesWhereTheLastOneWasMovedByHand() {
        begin();
        move(8, "2021-03-29");

        change(1, LocalTime.of(20, 0));

        assertThat(days(6)).containsExactly("7 2021-03-18", "8 2021-03-29", "9 2021-04-01", "10 2021-04-08");
    }

    @Test
    void keepTheirNumberWhereOneIsPutOff() {
        begin();
        move(8, "2021-04-03");

        change(1, LocalTime.of(20, 0));

        assertThat(days(6)).containsExactly("7 2021-03-18", "9 2021-04-01", "8 2021-04-03", "10 2021-04-08");
    }

    @Test
    void leaveOutWhatAMovedOneStandsFor() {
        begin();
        move(9, "2021-04-03");

        change(1, LocalTime.of(20, 0));

        assertThat(days(7)).containsExactly("8 2021-03-25", "9 2021-04-03", "10 2021-04-08");
    }

    @Test
    void areFewerFromTheMiddleOnWhereTheCadenceChanges() {
        begin();
        move(7, "2021-03-20");
        change(CohortDrafts.END.plusWeeks(4), 2, MIDNIGHT);

        assertThat(days(5))
                .containsExactly(
                        "6 2021-03-11",
                        "7 2021-03-20",
                        "8 2021-03-25",
                        "9 2021-04-08",
                        "10 2021-04-22",
                        "11 2021-05-06");
        assertThat(rounds.list(cohort).get(4).dueTime()).isEqualTo(LocalTime.of(23, 59, 59));

        change(CohortDrafts.END.plusWeeks(4), 1, MIDNIGHT);
        assertThat(days(7))
                .containsExactly(
                        "8 2021-03-25",
                        "9 2021-04-01",
                        "10 2021-04-08",
                        "11 2021-04-15",
                        "12 2021-04-22",
                        "13 2021-04-29",
                        "14 2021-05-06");
    }

    @Test
    void areDueOnNoDayOnWhichOneIsAlready() {
        begin();
        rounds.excuse(cohort, rounds.list(cohort).get(9).id());

        change(CohortDrafts.END.plusWeeks(2), 2, MIDNIGHT);

        assertThat(days(7)).containsExactly("8 2021-03-25", "10 2021-04-08", "9 2021-04-22");
    }

    private void move(int number, String day) {
        var round = rounds.list(cohort).get(number - 1);
        rounds.change(
                cohorts.find(cohort).orElseThrow(),
                round.id(),
                round.version(),
                new RoundDraft(number, LocalDate.parse(day), MIDNIGHT, null, null, null, "", false, "", null, null));
    }

    private void change(int weeks, LocalTime time) {
        change(CohortDrafts.END, weeks, time);
    }

    private void change(LocalDate end, int weeks, LocalTime time) {
        var now = cohorts.find(cohort).orElseThrow();
        var draft = CohortDrafts.of(CohortDrafts.START, end, weeks, DayOfWeek.THURSDAY, time, "Asia/Seoul");
        cohorts.change(cohort, now.version(), draft, NOW);
    }

    private List<String> days(int from) {
        return rounds.list(cohort).stream()
                .skip(from)
                .map(round -> round.number() + " " + round.dueOn())
                .toList();
    }
}
