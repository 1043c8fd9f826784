package hoego.study;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * How regularly a group met, and how often the owner was there.
 *
 * @param planned meetings that its rhythm asked for in the period, up to the day, those of pauses not counted; 0 without a rhythm
 * @param kept how many of the planned ones took place
 * @param held meetings in the period
 * @param attended how many of them the owner was at
 * @param run how many spans of its rhythm the owner was at its meetings in a row, up to the day: a paused one is passed over, and
 *     one that is not over yet breaks nothing
 * @param runSince the first day of the first of these; null if there is none
 */
public record Regularity(
        int planned,
        int kept,
        int held,
        int attended,
        int run,
        @Nullable LocalDate runSince) {

    /** How much of the meetings the owner was at, in percent; -1 if there were none. */
    public int percent() {
        return held == 0 ? -1 : Math.round(100f * attended / held);
    }

    /**
     * Of a group up to a day, on which meetings may still be held. Of the month in which a group began no more is asked than it
     * had, unless that was all.
     *
     * @param rhythm null without one
     * @param group how long there was the group
     * @param met its meetings up to the day
     * @param pauses that count against nothing
     */
    public static Regularity of(
            @Nullable Rhythm rhythm,
            Lifetime group,
            List<Attendance> met,
            LocalDateRange period,
            LocalDate day,
            List<LocalDateRange> pauses) {
        var inPeriod = met.stream()
                .filter(meeting -> period.contains(meeting.heldOn()))
                .toList();
        int attended =
                (int) inPeriod.stream().filter(meeting -> !meeting.absent()).count();
        var planned = 0;
        var kept = 0;
        var run = 0;
        LocalDate runSince = null;
        var byDay = met.stream().collect(groupingBy(Attendance::heldOn, TreeMap::new, toList()));
        var spans = rhythm == null ? List.<Rhythm.Span>of() : rhythm.spans(earlier(group.began(met), met), day);
        for (var span : spans) {
            int took = count(byDay, span, false);
            int there = count(byDay, span, true);
            var excused = span.isPaused(pauses);
            var due = span.due();
            var over = due.isBefore(day) && !group.isOver(due);
            var counts = took >= span.planned() || (over && span.isWhole() && !excused);
            if (counts && period.contains(due)) {
                planned += span.planned();
                kept += Math.min(took, span.planned());
            }
            if (there >= span.planned()) {
                runSince = run == 0 ? span.days().getStart() : runSince;
                run++;
            } else if (counts && !excused) {
                run = 0;
                runSince = null;
            }
        }
        return new Regularity(planned, kept, inPeriod.size(), attended, run, runSince);
    }

    /** A group that met before it is said to have begun began then. */
    private static LocalDate earlier(LocalDate began, List<Attendance> met) {
        return met.isEmpty() || !met.getFirst().heldOn().isBefore(began)
                ? began
                : met.getFirst().heldOn();
    }

    private static int count(NavigableMap<LocalDate, List<Attendance>> met, Rhythm.Span span, boolean there) {
        return (int) met.subMap(span.days().getStart(), true, span.days().getEnd(), false).values().stream()
                .flatMap(List::stream)
                .filter(meeting -> !there || !meeting.absent())
                .count();
    }
}
