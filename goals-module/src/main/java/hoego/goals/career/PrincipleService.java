package hoego.goals.career;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with principles. */
@Singleton
public class PrincipleService {

    private final PrincipleRepository principles;
    private final CareerTrash trash;

    PrincipleService(PrincipleRepository principles, CareerTrash trash) {
        this.principles = principles;
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

    /** Fails where its number is taken by another. */
    @Transactional
    public Optional<Principle> change(long id, int version, @Valid PrincipleDraft draft) {
        return principles.findById(id).map(principle -> principles.update(principle.with(draft, version)));
    }

    @Transactional
    public Optional<Long> discard(long id) {
        return principles.findById(id).flatMap(principle -> trash.take(CareerKind.PRINCIPLE, id, principle.words()));
    }
}
