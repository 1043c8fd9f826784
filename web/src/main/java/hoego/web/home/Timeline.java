package hoego.web.home;

import hoego.web.Moment;
import hoego.web.Moments;
import hoego.web.Page;
import hoego.web.Pause;
import hoego.web.Ui;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * A stretch of the timeline, by whole days as far as it goes.
 *
 * @param older the place after which it goes on, as an address writes it; null at its end
 */
public record Timeline(List<Day> days, @Nullable String older) {

    private static final int AT_ONCE = 50;

    /**
     * A day and what happened on it.
     *
     * @param pause that the day belongs to, if any
     */
    public record Day(LocalDate day, @Nullable Pause pause, List<Moment> moments) {}

    /**
     * Reads one statement of each area, and one more of each where little happened in the quarter of a year that is looked
     * through first.
     */
    static Timeline of(Ui ui, Wish wish, Moments.@Nullable Cursor before) {
        var lately = lately(wish.days(), before == null ? ui.today() : before.day());
        var latest = read(ui, wish, lately, before);
        var found =
                latest.size() > AT_ONCE || lately.equals(wish.days()) ? latest : read(ui, wish, wish.days(), before);
        var shown = found.size() > AT_ONCE ? wholeDays(found) : found;
        return new Timeline(days(ui, shown), found.size() > AT_ONCE ? written(shown.getLast()) : null);
    }

    /** The days from a quarter of a year before a day on. */
    private static LocalDateRange lately(LocalDateRange days, LocalDate day) {
        var last = day.isBefore(days.getEnd()) ? day : days.getEnd();
        var start = Moments.lately(last);
        return start.isAfter(days.getStart()) ? days.withStart(start) : days;
    }

    private static List<Moment> read(Ui ui, Wish wish, LocalDateRange days, Moments.@Nullable Cursor before) {
        var query = new Moments.Query(days, wish.kind(), wish.words().compared(), before, AT_ONCE + 1);
        return wish.areas().stream()
                .filter(area -> wish.kind().isEmpty() || area.kinds().contains(wish.kind()))
                .flatMap(area -> area.moments(ui, query).stream())
                .sorted(Moment.NEWEST_FIRST)
                .limit(AT_ONCE + 1)
                .toList();
    }

    /** Leaves out a last day that would go on elsewhere, unless there is no other. */
    private static List<Moment> wholeDays(List<Moment> found) {
        var cut = found.getLast().day();
        var whole = found.stream().filter(moment -> moment.day().isAfter(cut)).toList();
        return whole.isEmpty() ? found.subList(0, AT_ONCE) : whole;
    }

    private static List<Day> days(Ui ui, List<Moment> moments) {
        var days = new ArrayList<Day>();
        int start = 0;
        for (int i = 1; i <= moments.size(); i++) {
            var day = moments.get(start).day();
            if (i == moments.size() || !moments.get(i).day().equals(day)) {
                var pause =
                        ui.pauses().stream().filter(each -> each.covers(day)).findFirst();
                days.add(new Day(day, pause.orElse(null), List.copyOf(moments.subList(start, i))));
                start = i;
            }
        }
        return List.copyOf(days);
    }

    private static String written(Moment moment) {
        return moment.day() + "~" + moment.at() + "~" + moment.kind() + "~" + moment.id();
    }

    /** Reads the place that an address names; what is none leads to the start. */
    static Moments.@Nullable Cursor cursor(String written) {
        var parts = written.split("~", 4);
        if (parts.length < 4) {
            return null;
        }
        try {
            var day = LocalDate.parse(parts[0]);
            var writtenAt = Instant.parse(parts[1]);
            return Page.EVER.contains(day) && Page.EVER.contains(LocalDate.ofInstant(writtenAt, ZoneOffset.UTC))
                    ? new Moments.Cursor(day, writtenAt, parts[2], Long.parseLong(parts[3]))
                    : null;
        } catch (DateTimeException | NumberFormatException none) {
            return null;
        }
    }
}
