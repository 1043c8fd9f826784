package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Shades.Shade;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class ShadesTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 3, 11);

    @Test
    void coverTheColumnsOfTheirDays() {
        var ten = LocalDateRange.of(FIRST, LAST);

        assertThat(Shades.ofColumns(List.of(pause(3, 4)), ten, 100).shades()).containsExactly(new Shade("20", "20"));
        assertThat(Shades.ofColumns(List.of(pause(1, 31)), ten, 100).shades()).containsExactly(new Shade("0", "100"));
        assertThat(Shades.ofColumns(List.of(pause(11, 12)), ten, 100).isEmpty()).isTrue();
    }

    @Test
    void goHalfADayAroundPoints() {
        assertThat(Shades.ofPoints(List.of(pause(3, 4)), FIRST, LAST, 100).shades())
                .containsExactly(new Shade("15", "20"));
        assertThat(Shades.ofPoints(List.of(pause(1, 1), pause(11, 11)), FIRST, LAST, 100)
                        .shades())
                .containsExactly(new Shade("0", "5"), new Shade("95", "5"));
        assertThat(Shades.ofPoints(List.of(pause(1, 1)), FIRST, FIRST, 100).shades())
                .hasSize(1);
    }

    @Test
    void touchWhateverHasOneOfTheirDays() {
        var shades = Shades.ofWeeks(List.of(pause(9, 9)), Period.week(FIRST), Period.week(LAST));

        assertThat(shades.touch(Period.week(FIRST).days())).isFalse();
        assertThat(shades.touch(Period.week(LAST).days())).isTrue();
    }

    private static Pause pause(int first, int last) {
        return new Pause(
                LocalDateRange.ofClosed(FIRST.withDayOfMonth(first), FIRST.withDayOfMonth(last)),
                Pause.Kind.TRAVEL,
                "");
    }
}
