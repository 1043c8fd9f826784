package hoego.goals.career;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** Everything one can do with the days on which principles were kept or broken. */
@Singleton
public class PrincipleUseService {

    private final PrincipleUseRepository uses;
    private final CareerTrash trash;

    PrincipleUseService(PrincipleUseRepository uses, CareerTrash trash) {
        this.uses = uses;
        this.trash = trash;
    }

    public PrincipleUse add(Principle principle, @Valid PrincipleUseDraft draft) {
        return uses.save(PrincipleUse.of(principle.id(), draft, false));
    }

    public PrincipleUse addSample(Principle principle, @Valid PrincipleUseDraft draft) {
        return uses.save(PrincipleUse.of(principle.id(), draft, true));
    }

    public Optional<PrincipleUse> find(long principleId, long id) {
        return uses.findOne(principleId, id);
    }

    /** The latest first. */
    public List<PrincipleUseStanding> list(PrincipleUseFilter filter, int limit, long offset) {
        return uses.findFiltered(
                filter.principleId(),
                filter.words(),
                outcome(filter),
                filter.days().getStart(),
                filter.days().getEnd(),
                limit,
                offset);
    }

    public long count(PrincipleUseFilter filter) {
        return uses.countFiltered(
                filter.principleId(),
                filter.words(),
                outcome(filter),
                filter.days().getStart(),
                filter.days().getEnd());
    }

    private static String outcome(PrincipleUseFilter filter) {
        return filter.outcome() == null ? "" : filter.outcome().name();
    }

    @Transactional
    public Optional<PrincipleUse> change(long principleId, long id, int version, @Valid PrincipleUseDraft draft) {
        return uses.findOne(principleId, id).map(use -> uses.update(use.with(draft, version)));
    }

    @Transactional
    public Optional<Long> discard(Principle principle, long id) {
        return uses.findOne(principle.id(), id)
                .flatMap(use -> trash.take(
                        CareerKind.PRINCIPLE_USE, id, use.example().isEmpty() ? principle.words() : use.example()));
    }
}
