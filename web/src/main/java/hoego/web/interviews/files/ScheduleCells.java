package hoego.web.interviews.files;

import hoego.study.recall.Memory;
import hoego.study.recall.Phase;
import hoego.study.recall.Schedule;
import hoego.web.Chosen;
import hoego.web.CsvRow;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a card comes back, as a row of our own tables tells it: all of it that can be, or nothing. */
record ScheduleCells(CsvRow row, LocalDate today, ZoneId zone) {

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,5}(?:\\.\\d{1,20})?(?:[Ee]-?\\d{1,2})?");
    private static final Pattern LAPSES = Pattern.compile("\\d{1,4}");

    /** A hundred years, more than any card comes back after. */
    private static final int MOST_DAYS = 36_525;

    private static final double LEAST_STABILITY = 0.001;
    private static final double EASIEST = 1;
    private static final double HARDEST = 10;

    /** Whether nothing was recalled, and nothing else is told. */
    boolean areNew() {
        return (get(OwnColumns.PHASE).isEmpty() || phase() == Phase.NEW) && !isSuspended();
    }

    /** Empty if it cannot be, or there is something that nobody can read. */
    Optional<Schedule> read() {
        try {
            var due = LocalDate.parse(get(OwnColumns.DUE));
            var schedule = new Schedule(
                    Optional.ofNullable(phase()).orElseThrow(() -> new DateTimeException("no phase")),
                    step(),
                    memory(),
                    moment(OwnColumns.DUE_AT, due),
                    due,
                    phase() == Phase.NEW ? null : moment(OwnColumns.RECALLED_AT, recalledOn()),
                    phase() == Phase.NEW ? null : recalledOn(),
                    lapses(),
                    isSuspended());
            return isPossible(schedule) ? Optional.of(schedule) : Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private String get(String column) {
        return row.own(column);
    }

    private @Nullable Phase phase() {
        return Chosen.of(Phase.class, get(OwnColumns.PHASE));
    }

    private boolean isSuspended() {
        return get(OwnColumns.SUSPENDED).equals("true");
    }

    /** The last one that there is, where it is none. */
    private @Nullable Integer step() {
        return switch (phase()) {
            case LEARNING -> get(OwnColumns.STEP).equals("0") ? 0 : 1;
            case RELEARNING -> 0;
            case null, default -> null;
        };
    }

    private @Nullable Memory memory() {
        var stability = get(OwnColumns.STABILITY);
        var difficulty = get(OwnColumns.DIFFICULTY);
        return DECIMAL.matcher(stability).matches()
                        && DECIMAL.matcher(difficulty).matches()
                ? new Memory(Double.parseDouble(stability), Double.parseDouble(difficulty))
                : null;
    }

    private LocalDate recalledOn() {
        return LocalDate.parse(get(OwnColumns.RECALLED));
    }

    /** Noon of the day where it is not told. */
    private Instant moment(String column, LocalDate day) {
        return get(column).isEmpty() ? day.atTime(LocalTime.NOON).atZone(zone).toInstant() : Instant.parse(get(column));
    }

    private int lapses() {
        return LAPSES.matcher(get(OwnColumns.LAPSES)).matches() ? Integer.parseInt(get(OwnColumns.LAPSES)) : 0;
    }

    private boolean isPossible(Schedule schedule) {
        var memory = schedule.memory();
        var recalled = schedule.recalledOn();
        return isNear(schedule.dueOn(), schedule.dueAt())
                && (schedule.phase() == Phase.NEW
                        ? memory == null
                        : isPossible(memory)
                                && recalled != null
                                && !recalled.isAfter(today)
                                && isNear(recalled, schedule.recalledAt()));
    }

    private static boolean isPossible(@Nullable Memory memory) {
        return memory != null
                && memory.stability() >= LEAST_STABILITY
                && memory.stability() <= MOST_DAYS
                && memory.difficulty() >= EASIEST
                && memory.difficulty() <= HARDEST;
    }

    /** A day and a moment that may be in it wherever one lives, neither further away than any card comes back after. */
    private boolean isNear(LocalDate day, @Nullable Instant moment) {
        return moment != null
                && Math.abs(ChronoUnit.DAYS.between(day, today)) <= MOST_DAYS
                && Math.abs(ChronoUnit.DAYS.between(day, moment.atZone(zone).toLocalDate())) <= 2;
    }
}
