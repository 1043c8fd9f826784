package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * A goal with what its own records came to by a day: no later one counts, nor one outside its span or after its end.
 *
 * @param begunOn the day from which it is judged
 * @param weekdays the names of the days on which a habit is to be kept; empty for any
 * @param assessment of its end, 0 to 1; null where nobody judged it
 * @param carriedFrom the goal of an earlier span that it goes on with
 * @param carries how often it had been carried until it came to be
 * @param quarters how many quarters running it has been pursued, this one counted
 * @param closedLater whether it was closed after the day, on which it stood open
 * @param origin the record of another area that it began with, as that is named; empty without one
 * @param originTitle what that was called
 * @param value the check-ins made one; null if there is none
 * @param earlierValue the same of those before the day it was begun
 * @param lastValue that of the last check-in; null if there is none
 * @param days on which there was a check-in
 * @param entries how many check-ins there were
 * @param lastOn the day of the last check-in, or on which the last milestone was done
 * @param nextMilestone the undone one that is due first; 0 if there is none
 * @param nextDue when it is due, the last day of the goal if nothing is set
 * @param skipped the days on which a habit was skipped on purpose and not kept after all, as ISO 8601 writes them
 * @param corrections of what its source says: each a day as ISO 8601 writes it, a blank and the value that counts instead
 */
@Introspected
public record GoalStanding(
        long id,
        String title,
        String why,
        String area,
        GoalKind kind,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate begunOn,
        Importance importance,
        @Nullable BigDecimal startValue,
        @Nullable BigDecimal targetValue,
        String unit,
        @Nullable Direction direction,
        @Nullable Aggregation aggregation,
        String measure,
        @Nullable Integer timesPerWeek,
        @Nullable Integer timesPerMonth,
        List<String> weekdays,
        @Nullable Outcome outcome,
        @Nullable LocalDate closedOn,
        String reason,
        @Nullable BigDecimal assessment,
        @Nullable Long carriedFrom,
        int carries,
        int quarters,
        String origin,
        String originTitle,
        boolean closedLater,
        boolean sample,
        int version,
        LocalDate day,
        @Nullable BigDecimal value,
        @Nullable BigDecimal earlierValue,
        @Nullable BigDecimal lastValue,
        int days,
        int entries,
        @Nullable LocalDate lastOn,
        int milestones,
        int milestonesDone,
        int milestonesDue,
        long nextMilestone,
        String nextTitle,
        LocalDate nextDue,
        List<String> skipped,
        List<String> corrections) {

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    public boolean isFed() {
        return !measure.isEmpty();
    }

    public boolean takesCheckIns() {
        return kind != GoalKind.MILESTONES && !isFed();
    }

    public boolean isOpen() {
        return outcome == null;
    }

    public boolean isUpcoming() {
        return begunOn.isAfter(day);
    }

    public boolean isDropped() {
        return outcome == Outcome.DROPPED;
    }

    /**
     * How much of what was meant came of it by its records, 0 to 1 in hundredths; null where they say nothing. Who is to stay
     * below something and did not, came to as much as that is of what it was.
     */
    public @Nullable BigDecimal share(Progress progress) {
        if (kind == GoalKind.MILESTONES && milestones == 0) {
            return null;
        }
        if (isReached(progress)) {
            return BigDecimal.ONE;
        }
        var stays = kind == GoalKind.MEASURED
                && direction == Direction.LESS
                && Objects.requireNonNull(targetValue).compareTo(Objects.requireNonNull(startValue)) >= 0
                && progress.value().signum() > 0;
        return stays
                ? Objects.requireNonNull(targetValue)
                        .divide(progress.value(), 2, RoundingMode.DOWN)
                        .max(BigDecimal.ZERO)
                : BigDecimal.valueOf(progress.percent(), 2);
    }

    /** Whether its span is over. */
    public boolean hasEnded() {
        return endsOn.isBefore(day);
    }

    /** Whether it came to what it was for; a habit is judged by its line, which pauses hold back. */
    public boolean isReached(Progress progress) {
        return switch (kind) {
            case MEASURED -> {
                var beyond = progress.value().compareTo(Objects.requireNonNull(targetValue));
                yield direction == Direction.MORE ? beyond >= 0 : beyond <= 0;
            }
            case HABIT -> !progress.isBehind();
            case MILESTONES -> hasAllMilestonesDone();
        };
    }

    /** Whether it has begun or was closed, has something to be judged by and was not dropped. */
    public boolean isPursued() {
        return !(isUpcoming() && isOpen()) && !isDropped() && !lacksMilestones();
    }

    /** Whether it is to be reached step by step and no step is known yet. */
    public boolean lacksMilestones() {
        return kind == GoalKind.MILESTONES && milestones == 0 && isOpen();
    }

    /** Whether all its milestones are done and nobody closed it. */
    public boolean hasAllMilestonesDone() {
        return kind == GoalKind.MILESTONES && milestones > 0 && milestonesDone == milestones && isOpen();
    }

    /** The day up to which its records count. */
    public LocalDate countedTo() {
        var last = endsOn.isBefore(day) ? endsOn : day;
        return closedOn != null && closedOn.isBefore(last) ? closedOn : last;
    }

    /** The first day whose records count. */
    public LocalDate countedFrom() {
        return kind.countedFrom(startsOn, begunOn);
    }

    /** The days whose records count; empty before it begins. */
    public LocalDateRange countedDays() {
        var first = countedFrom();
        return isUpcoming() || countedTo().isBefore(first)
                ? LocalDateRange.of(first, first)
                : LocalDateRange.ofClosed(first, countedTo());
    }

    /**
     * How far it has come.
     *
     * @param figures the daily values of its measure, if it is fed by one
     */
    public Progress progress(List<LocalDateRange> pauses, NavigableMap<LocalDate, BigDecimal> figures) {
        var free = Pauses.of(pauses);
        return switch (kind) {
            case MEASURED ->
                Progress.along(way(), line(free, figures), countedTo(), measured(figures), lastOn(figures));
            case HABIT -> habitLine(pauses).progress(countedTo(), kept(figures), lastOn(figures));
            case MILESTONES -> milestones(free);
        };
    }

    /** How often a habit is to be kept. */
    public HabitRhythm rhythm() {
        return HabitRhythm.of(
                timesPerWeek,
                timesPerMonth,
                weekdays.stream().map(DayOfWeek::valueOf).toList());
    }

    HabitLine habitLine(List<LocalDateRange> pauses) {
        return new HabitLine(rhythm(), begunOn, endsOn, rests(pauses).all());
    }

    /** The days on which a habit rests. */
    HabitRests rests(List<LocalDateRange> pauses) {
        return HabitRests.of(pauses, skips());
    }

    private Set<LocalDate> skips() {
        return skipped.stream().map(LocalDate::parse).collect(Collectors.toUnmodifiableSet());
    }

    /** What its source says, with what counts instead where the owner corrected it. */
    public NavigableMap<LocalDate, BigDecimal> corrected(NavigableMap<LocalDate, BigDecimal> said) {
        if (corrections.isEmpty()) {
            return said;
        }
        var corrected = new TreeMap<>(said);
        for (var each : corrections) {
            var blank = each.indexOf(' ');
            corrected.put(LocalDate.parse(each.substring(0, blank)), new BigDecimal(each.substring(blank + 1)));
        }
        return corrected;
    }

    /** Whether a habit is skipped on a day. */
    public boolean isSkippedOn(LocalDate date) {
        return skipped.contains(date.toString());
    }

    /** From where to where it goes, whenever it was begun. */
    private Way way() {
        return new Way(Objects.requireNonNull(startValue), Objects.requireNonNull(targetValue));
    }

    /** Begins on the day the goal was begun, with what it had come to by then. */
    GoalLine line(Pauses pauses, NavigableMap<LocalDate, BigDecimal> figures) {
        var way = way();
        return new GoalLine(
                begunOn,
                endsOn,
                way.within(earlier(figures)),
                way.target(),
                Objects.requireNonNull(direction),
                isOfPieces(way, measured(figures)),
                pauses);
    }

    /** Whether it adds up whole numbers to a whole number: posts, books, minutes. */
    private boolean isOfPieces(Way way, BigDecimal come) {
        return aggregation == Aggregation.SUM
                && Stream.of(way.start(), way.target(), come)
                        .allMatch(value -> value.stripTrailingZeros().scale() <= 0);
    }

    private BigDecimal earlier(NavigableMap<LocalDate, BigDecimal> figures) {
        var start = Objects.requireNonNull(startValue);
        var how = Objects.requireNonNull(aggregation);
        if (!isFed()) {
            return earlierValue == null ? start : Aggregated.with(how, start, earlierValue);
        }
        return Aggregated.of(
                how,
                start,
                corrected(figures).subMap(startsOn, true, begunOn, false).values());
    }

    private BigDecimal measured(NavigableMap<LocalDate, BigDecimal> figures) {
        var start = Objects.requireNonNull(startValue);
        var how = Objects.requireNonNull(aggregation);
        if (!isFed()) {
            return value == null ? start : Aggregated.with(how, start, value);
        }
        return Aggregated.of(how, start, counted(figures).values());
    }

    private int kept(NavigableMap<LocalDate, BigDecimal> figures) {
        return isFed() ? (int) keptOn(figures) : days;
    }

    private long keptOn(NavigableMap<LocalDate, BigDecimal> figures) {
        return counted(figures).values().stream()
                .filter(each -> each.signum() > 0)
                .count();
    }

    private @Nullable LocalDate lastOn(NavigableMap<LocalDate, BigDecimal> figures) {
        if (!isFed()) {
            return lastOn;
        }
        var last = counted(figures).lastEntry();
        return last == null ? null : last.getKey();
    }

    /** Those of a source's daily values that count, as the owner corrected them. */
    public NavigableMap<LocalDate, BigDecimal> counted(NavigableMap<LocalDate, BigDecimal> figures) {
        var counted = countedDays();
        return corrected(figures).subMap(counted.getStart(), true, counted.getEnd(), false);
    }

    private Progress milestones(Pauses pauses) {
        var due = pauses.firstFreeFrom(nextDue);
        var done = milestones > 0 && milestonesDone == milestones;
        var now = countedTo();
        var safeDays = done
                ? (int) ChronoUnit.DAYS.between(now, endsOn) + 1
                : (int) Math.max(0, ChronoUnit.DAYS.between(now, due));
        var ahead = done ? now.isBefore(endsOn) : milestonesDone > milestonesDue;
        return new Progress(
                BigDecimal.valueOf(milestonesDone),
                BigDecimal.valueOf(milestonesDue),
                BigDecimal.valueOf(milestones),
                ahead ? Progress.pace(safeDays, done, true) : safeDays == 0 ? Pace.BEHIND : Pace.ON_PACE,
                safeDays,
                done,
                share(milestonesDone),
                share(milestonesDue),
                lastOn);
    }

    private int share(int some) {
        return milestones == 0 ? 0 : some * 100 / milestones;
    }

    /** How often a week, or 30 days for one of the month, a habit was kept so far; a shorter span counts as one of these. */
    public BigDecimal often(Progress progress, List<LocalDateRange> pauses) {
        var unit = timesPerMonth == null ? WEEK : MONTH;
        var counted = countedDays();
        var free = Math.max(unit, counted.lengthInDays() - rests(pauses).all().daysIn(counted));
        return progress.value()
                .multiply(BigDecimal.valueOf(unit))
                .divide(BigDecimal.valueOf(free), MathContext.DECIMAL64);
    }
}
