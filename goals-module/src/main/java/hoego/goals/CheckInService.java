package hoego.goals;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with the check-ins of a goal. */
@Singleton
public class CheckInService {

    private final CheckInRepository checkIns;
    private final GoalsTrash trash;

    CheckInService(CheckInRepository checkIns, GoalsTrash trash) {
        this.checkIns = checkIns;
        this.trash = trash;
    }

    /** Adds one. A habit is kept once a day: a second time it is the first, which leaves no room for another note. */
    @Transactional
    public CheckIn add(Goal goal, @Valid CheckInDraft draft, LocalDate today) {
        return add(goal, draft, today, false);
    }

    @Transactional
    public CheckIn addSample(Goal goal, @Valid CheckInDraft draft, LocalDate day) {
        return add(goal, draft, day, true);
    }

    private CheckIn add(Goal goal, CheckInDraft draft, LocalDate today, boolean sample) {
        refuse(objection(goal, draft, today));
        var day = draft.day() == null ? today : draft.day();
        return kept(goal, draft, today).orElseGet(() -> checkIns.save(CheckIn.of(goal, draft, day, sample)));
    }

    /** The check-in that says already that a habit was kept on the day. */
    public Optional<CheckIn> kept(Goal goal, CheckInDraft draft, LocalDate today) {
        return goal.kind() == GoalKind.HABIT
                ? checkIns.findTick(goal.id(), draft.day() == null ? today : draft.day())
                : Optional.empty();
    }

    public Optional<CheckIn> find(long goalId, long id) {
        return checkIns.findOne(goalId, id);
    }

    /** What speaks against a new check-in. */
    public Optional<Objection> objection(Goal goal, CheckInDraft draft, LocalDate today) {
        return unfit(goal, draft, today)
                .or(() -> kept(goal, draft, today)
                        .filter(kept -> !draft.note().isEmpty() && !draft.note().equals(kept.note()))
                        .map(kept -> Objection.KEPT_ALREADY));
    }

    private static Optional<Objection> unfit(Goal goal, CheckInDraft draft, LocalDate today) {
        var day = draft.day() == null ? today : draft.day();
        if (goal.kind() == GoalKind.MEASURED && draft.value() == null) {
            return Optional.of(Objection.NO_VALUE);
        }
        if (day.isAfter(today)) {
            return Optional.of(Objection.STILL_TO_COME);
        }
        return goal.covers(day) ? Optional.empty() : Optional.of(Objection.NOT_OF_THE_GOAL);
    }

    /** What speaks against changing a check-in. */
    public Optional<Objection> objection(Goal goal, long id, CheckInDraft draft, LocalDate today) {
        return unfit(goal, draft, today)
                .or(() -> draft.day() == null
                        ? Optional.empty()
                        : kept(goal, draft, today)
                                .filter(kept -> kept.id() != id)
                                .map(kept -> Objection.KEPT_ALREADY));
    }

    /** Who asks first is never refused. */
    private static void refuse(Optional<Objection> objection) {
        objection.ifPresent(against -> {
            throw new IllegalArgumentException("No check-in: " + against);
        });
    }

    public List<CheckIn> list(long goalId, String words, LocalDateRange days, int limit, long offset) {
        return checkIns.findAll(goalId, words, days.getStart(), days.getEnd(), limit, offset);
    }

    public long count(long goalId, String words, LocalDateRange days) {
        return checkIns.countAll(goalId, words, days.getStart(), days.getEnd());
    }

    /** One value for each day that has a check-in, made of all of the day's; 1 where a habit was kept. */
    public NavigableMap<LocalDate, BigDecimal> figures(long goalId, LocalDateRange days) {
        var figures = new TreeMap<LocalDate, BigDecimal>();
        checkIns.findDays(goalId, days.getStart(), days.getEnd())
                .forEach(value -> figures.put(value.day(), value.value()));
        return figures;
    }

    /** The days on which each of several habits was kept, as figures. */
    public Map<Long, NavigableMap<LocalDate, BigDecimal>> ticks(List<Long> goalIds) {
        var ticks = new HashMap<Long, NavigableMap<LocalDate, BigDecimal>>();
        if (!goalIds.isEmpty()) {
            checkIns.findTicks(goalIds)
                    .forEach(tick -> ticks.computeIfAbsent(tick.goalId(), goal -> new TreeMap<>())
                            .put(tick.day(), BigDecimal.ONE));
        }
        return ticks;
    }

    @Transactional
    public Optional<CheckIn> change(Goal goal, long id, int version, @Valid CheckInDraft draft, LocalDate today) {
        refuse(objection(goal, id, draft, today));
        return checkIns.findOne(goal.id(), id).map(checkIn -> checkIns.update(checkIn.with(goal, draft, version)));
    }

    @Transactional
    public Optional<Long> discard(Goal goal, long id) {
        return checkIns.findOne(goal.id(), id)
                .flatMap(checkIn -> trash.take("check-in", "goals.check_in", id, goal.title()));
    }
}
