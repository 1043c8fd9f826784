package hoego.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A year by day: how much happened, in columns of weeks.
 *
 * @param halves of the year, one below the other where it is narrow
 * @param weeks of its days, those whole that the year or the view's day cuts
 * @param entries in all
 * @param activeDays on which something happened
 * @param longestStreak of active days; those of pauses neither count nor break it
 * @param shades of its pauses, which its days say by themselves
 */
public record Heat(
        Period year,
        List<Half> halves,
        List<Week> weeks,
        int entries,
        int activeDays,
        int longestStreak,
        Shades shades) {

    /** Columns of weeks with the names of the months above them. */
    public record Half(int columns, List<Cell> cells, List<Month> months) {}

    /**
     * A day in its place.
     *
     * @param row 0 for Monday
     * @param open whether it is still to come
     */
    public record Cell(LocalDate day, int column, int row, int entries, boolean paused, boolean open) {

        /** One of five steps: nothing, 1, 2 or 3, up to 6, more. */
        public int level() {
            return entries == 0 ? 0 : entries == 1 ? 1 : entries <= 3 ? 2 : entries <= 6 ? 3 : 4;
        }
    }

    /** A month above the column in which it begins. */
    public record Month(LocalDate start, int column) {}

    public record Week(Period period, int entries, int activeDays) {}

    /**
     * The heat map of a view's year.
     *
     * @param days how much happened on each day; of those of other years only what belongs to its weeks is told
     */
    public static Heat of(View view, Map<LocalDate, Integer> days) {
        var year = Period.year(
                view.period().kind() == Period.Kind.WEEK
                        ? view.day()
                        : view.period().start());
        var counted = new TreeMap<LocalDate, Integer>();
        days.forEach((day, entries) -> {
            if (year.contains(day) && !day.isAfter(view.day()) && entries > 0) {
                counted.put(day, entries);
            }
        });
        var first = Period.week(year.start()).start();
        var middle = Period.week(year.start().withMonth(7)).start();
        return new Heat(
                year,
                List.of(half(view, year, counted, first, middle), half(view, year, counted, middle, year.end())),
                weeks(counted.keySet(), days),
                counted.values().stream().mapToInt(Integer::intValue).sum(),
                counted.size(),
                longestStreak(view, year, counted),
                Shades.ofColumns(view.pauses(), year.days(), year.length()));
    }

    private static Half half(View view, Period year, Map<LocalDate, Integer> days, LocalDate monday, LocalDate end) {
        var cells = new ArrayList<Cell>();
        var months = new ArrayList<Month>();
        for (var day = monday; day.isBefore(end); day = day.plusDays(1)) {
            if (year.contains(day)) {
                var column = (int) ChronoUnit.WEEKS.between(monday, day);
                cells.add(new Cell(
                        day,
                        column,
                        day.getDayOfWeek().getValue() - 1,
                        days.getOrDefault(day, 0),
                        isPaused(view, day),
                        day.isAfter(view.day())));
                if (day.getDayOfMonth() == 1) {
                    months.add(new Month(day, column));
                }
            }
        }
        return new Half(cells.getLast().column() + 1, List.copyOf(cells), List.copyOf(months));
    }

    private static boolean isPaused(View view, LocalDate day) {
        return view.pauses().stream().anyMatch(pause -> pause.covers(day));
    }

    private static List<Week> weeks(Collection<LocalDate> counted, Map<LocalDate, Integer> days) {
        return counted.stream()
                .map(Period::week)
                .distinct()
                .map(week -> week(week, days))
                .toList();
    }

    private static Week week(Period week, Map<LocalDate, Integer> days) {
        var entries = week.days().stream()
                .mapToInt(day -> days.getOrDefault(day, 0))
                .filter(each -> each > 0)
                .summaryStatistics();
        return new Week(week, (int) entries.getSum(), (int) entries.getCount());
    }

    private static int longestStreak(View view, Period year, Map<LocalDate, Integer> days) {
        int longest = 0;
        int running = 0;
        for (var day = year.start(); day.isBefore(year.end()); day = day.plusDays(1)) {
            if (isPaused(view, day)) {
                continue;
            }
            running = days.containsKey(day) ? running + 1 : 0;
            longest = Math.max(longest, running);
        }
        return longest;
    }
}
