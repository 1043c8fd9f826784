package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class ViewTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 30);
    private static final Pause WEEK = new Pause(
            LocalDateRange.ofClosed(LocalDate.of(2021, 3, 15), LocalDate.of(2021, 3, 21)), Pause.Kind.ILLNESS, "");

    @Test
    void goesBackOverPauses() {
        assertThat(view(DAY).daysAgo(7)).isEqualTo(LocalDate.of(2021, 3, 23));
        assertThat(view(DAY, WEEK).daysAgo(7)).isEqualTo(LocalDate.of(2021, 3, 23));
        assertThat(view(DAY, WEEK).daysAgo(10)).isEqualTo(LocalDate.of(2021, 3, 13));
        assertThat(view(WEEK.days().getStart(), WEEK).daysAgo(0))
                .isEqualTo(WEEK.days().getStart());
    }

    @Test
    void callsNothingQuietInAPause() {
        var silence = new Silence(DAY.minusDays(60), false);

        assertThat(silence.isQuiet(DAY, List.of())).isTrue();
        assertThat(silence.isQuiet(DAY, List.of(WEEK))).isTrue();
        assertThat(silence.days(DAY, List.of(WEEK))).isEqualTo(53);
        assertThat(silence.isQuiet(LocalDate.of(2021, 3, 18), List.of(WEEK))).isFalse();
    }

    @Test
    void knowsThePauseOfItsDay() {
        assertThat(view(DAY, WEEK).pause()).isEmpty();
        assertThat(view(LocalDate.of(2021, 3, 21), WEEK).pause()).contains(WEEK);
    }

    private static View view(LocalDate day, Pause... pauses) {
        return new View(Period.quarter(day), day, false, List.of(pauses));
    }
}
