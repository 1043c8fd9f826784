package hoego.goals;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with the days on which a habit is skipped. */
@Singleton
public class SkipService {

    private final SkipRepository skips;
    private final CheckInRepository checkIns;
    private final GoalsTrash trash;

    SkipService(SkipRepository skips, CheckInRepository checkIns, GoalsTrash trash) {
        this.skips = skips;
        this.checkIns = checkIns;
        this.trash = trash;
    }

    /** Skips a day; one that is skipped without another reason stays as it is. */
    @Transactional
    public Skip add(Goal goal, @Valid SkipDraft draft, LocalDate today) {
        return add(goal, draft, today, false);
    }

    @Transactional
    public Skip addSample(Goal goal, @Valid SkipDraft draft, LocalDate day) {
        return add(goal, draft, day, true);
    }

    private Skip add(Goal goal, SkipDraft draft, LocalDate today, boolean sample) {
        refuse(objection(goal, draft, today));
        var day = day(draft, today);
        return skips.findOn(goal.id(), day).orElseGet(() -> skips.save(Skip.of(goal, day, draft.reason(), sample)));
    }

    private static LocalDate day(SkipDraft draft, LocalDate today) {
        return draft.day() == null ? today : draft.day();
    }

    /** What speaks against a new skip. */
    public Optional<SkipObjection> objection(Goal goal, SkipDraft draft, LocalDate today) {
        return unfit(goal, draft, today)
                .or(() -> skips.findOn(goal.id(), day(draft, today))
                        .filter(skip ->
                                !draft.reason().isEmpty() && !draft.reason().equals(skip.reason()))
                        .map(skip -> SkipObjection.SKIPPED_ALREADY));
    }

    /** What speaks against changing a skip. */
    public Optional<SkipObjection> objection(Goal goal, long id, SkipDraft draft, LocalDate today) {
        if (draft.day() == null) {
            return Optional.empty();
        }
        return unfit(goal, draft, today)
                .or(() -> skips.findOn(goal.id(), day(draft, today))
                        .filter(skip -> skip.id() != id)
                        .map(skip -> SkipObjection.SKIPPED_ALREADY));
    }

    private Optional<SkipObjection> unfit(Goal goal, SkipDraft draft, LocalDate today) {
        var day = day(draft, today);
        if (!goal.covers(day)) {
            return Optional.of(SkipObjection.NOT_OF_THE_GOAL);
        }
        if (!goal.asks(day)) {
            return Optional.of(SkipObjection.NOT_ASKED);
        }
        return checkIns.findTick(goal.id(), day).map(tick -> SkipObjection.KEPT);
    }

    /** Who asks first is never refused. */
    private static void refuse(Optional<SkipObjection> objection) {
        objection.ifPresent(against -> {
            throw new IllegalArgumentException("No skip: " + against);
        });
    }

    public Optional<Skip> find(long goalId, long id) {
        return skips.findOne(goalId, id);
    }

    public List<Skip> list(long goalId, String words, LocalDateRange days, int limit, long offset) {
        return skips.findAll(goalId, words, days.getStart(), days.getEnd(), limit, offset);
    }

    public long count(long goalId, String words, LocalDateRange days) {
        return skips.countAll(goalId, words, days.getStart(), days.getEnd());
    }

    @Transactional
    public Optional<Skip> change(Goal goal, long id, int version, @Valid SkipDraft draft, LocalDate today) {
        refuse(objection(goal, id, draft, today));
        return skips.findOne(goal.id(), id).map(skip -> skips.update(skip.with(draft, version)));
    }

    @Transactional
    public Optional<Long> discard(Goal goal, long id) {
        return skips.findOne(goal.id(), id).flatMap(skip -> trash.take("skip", "goals.skip", id, goal.title()));
    }
}
