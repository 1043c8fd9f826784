package hoego.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * What is looked at, and from which day.
 *
 * @param day today while the period runs, else its last day: a past period is shown as it was
 * @param past whether the period was over before today
 * @param pauses days that count against nothing
 */
public record View(Period period, LocalDate day, boolean past, List<Pause> pauses) {

    public static View of(Ui ui, Period period) {
        return new View(period, period.dayWithin(ui.today()), period.lastDay().isBefore(ui.today()), ui.pauses());
    }

    /** The days whose moments are counted: those of its year and period, and of the weeks that these cut. */
    public LocalDateRange counted() {
        return LocalDateRange.of(
                        Period.week(Period.year(day).start()).start(),
                        Period.week(day).end())
                .span(period.days());
    }

    /** The pause that its day belongs to: what that froze asks for nothing on it. */
    public Optional<Pause> pause() {
        return Pause.on(day, pauses);
    }

    /** The pauses as ranges of days. */
    public List<LocalDateRange> pausedDays() {
        return pauses.stream().map(Pause::days).toList();
    }

    /** The day so many days back, those of pauses not counted. */
    public LocalDate daysAgo(int days) {
        var back = day;
        for (int left = days; left > 0; back = back.minusDays(1)) {
            left -= Pause.on(back, pauses).isPresent() ? 0 : 1;
        }
        return back;
    }

    public View previous() {
        var before = period.previous();
        return new View(before, before.lastDay(), true, pauses);
    }
}
