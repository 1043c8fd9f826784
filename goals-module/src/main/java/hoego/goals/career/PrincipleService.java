package hoego.goals.career;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with principles. */
@Singleton
public class PrincipleService {

    private final PrincipleRepository principles;
    private final PrincipleWordingRepository wordings;
    private final CareerTrash trash;

    PrincipleService(PrincipleRepository principles, PrincipleWordingRepository wordings, CareerTrash trash) {
        this.principles = principles;
        this.wordings = wordings;
        this.trash = trash;
    }

    /** Fails where its number is taken. */
    public Principle add(@Valid PrincipleDraft draft) {
        return principles.save(Principle.of(draft, false));
    }

    /** Under the next free number where its own is taken. */
    @Transactional
    public Principle addSample(@Valid PrincipleDraft draft) {
        var free = principles.findByNumber(draft.number()).isEmpty() ? draft : draft.numbered(nextNumber());
        return principles.save(Principle.of(free, true));
    }

    /** The number after the highest. */
    public int nextNumber() {
        return principles.findNextNumber();
    }

    public Optional<Principle> find(long id) {
        return principles.findById(id);
    }

    public Optional<Principle> numbered(int number) {
        return principles.findByNumber(number);
    }

    /** Those in force on a day, by their numbers. */
    public List<Principle> inForce(LocalDate day) {
        return principles.findInForce(day);
    }

    /**
     * A principle with what came of it.
     *
     * @param uses the days of which that is counted
     */
    public Optional<PrincipleStanding> standing(long id, LocalDateRange uses) {
        return principles.findStanding(id, uses.getStart(), uses.getEnd());
    }

    /** By their numbers, those that are retired last. */
    public List<PrincipleStanding> list(PrincipleFilter filter, int limit, long offset) {
        return principles.findFiltered(
                filter.words(),
                state(filter),
                filter.day(),
                filter.days().getStart(),
                filter.days().getEnd(),
                filter.since().getStart(),
                filter.since().getEnd(),
                limit,
                offset);
    }

    public long count(PrincipleFilter filter) {
        return principles.countFiltered(
                filter.words(),
                state(filter),
                filter.day(),
                filter.days().getStart(),
                filter.days().getEnd(),
                filter.since().getStart(),
                filter.since().getEnd());
    }

    private static String state(PrincipleFilter filter) {
        return filter.state() == null ? "" : filter.state().name();
    }

    /** Fails where its number is taken by another. What it was worded before stays, with the day it was worded anew. */
    @Transactional
    public Optional<Principle> change(long id, int version, @Valid PrincipleDraft draft, LocalDate today) {
        return principles.findById(id).map(principle -> {
            if (!principle.words().equals(draft.words())) {
                wordings.save(new PrincipleWording(0, id, principle.words(), today));
            }
            return principles.update(principle.with(draft, version));
        });
    }

    /** How it was worded before, the latest first. */
    public List<PrincipleWording> wordings(long id) {
        return wordings.findLatestFirst(id);
    }

    /** Is not in force from a day on; empty if it is not there or began later. Null takes that back. */
    @Transactional
    public Optional<Principle> retire(long id, @Nullable LocalDate day) {
        return principles
                .findById(id)
                .filter(principle -> day == null || !day.isBefore(principle.since()))
                .map(principle -> principles.update(principle.retiredOn(day)));
    }

    /** Stays as it is though it was never used, which is asked again later. Null takes that back. */
    @Transactional
    public Optional<Principle> keep(long id, @Nullable LocalDate day) {
        return principles.findById(id).map(principle -> principles.update(principle.keptOn(day)));
    }

    @Transactional
    public Optional<Long> discard(long id) {
        return principles.findById(id).flatMap(principle -> trash.take(CareerKind.PRINCIPLE, id, principle.words()));
    }
}
