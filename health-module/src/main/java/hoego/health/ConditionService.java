package hoego.health;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** Everything one can do with conditions. */
@Singleton
public class ConditionService {

    private final ConditionRepository conditions;

    ConditionService(ConditionRepository conditions) {
        this.conditions = conditions;
    }

    public Optional<Condition> find(long id) {
        return conditions.findById(id);
    }

    /** Every condition there was, the earliest first. */
    public List<Condition> all() {
        return conditions.findAllByOnset();
    }

    /** Those that last first, then the latest first. */
    public List<Condition> list(ConditionFilter filter, int limit, long offset) {
        return conditions.findFiltered(
                filter.words(),
                names(filter),
                site(filter),
                filter.days().getStart(),
                filter.days().getEnd(),
                limit,
                offset);
    }

    public long count(ConditionFilter filter) {
        return conditions.countFiltered(
                filter.words(),
                names(filter),
                site(filter),
                filter.days().getStart(),
                filter.days().getEnd());
    }

    private static String[] names(ConditionFilter filter) {
        return filter.named().stream().map(Enum::name).toArray(String[]::new);
    }

    private static String site(ConditionFilter filter) {
        return filter.site() == null ? "" : filter.site().name();
    }

    public Condition add(@Valid ConditionDraft draft) {
        return conditions.save(Condition.of(draft));
    }

    public Condition addSample(@Valid ConditionDraft draft) {
        return conditions.save(Condition.sample(draft));
    }

    @Transactional
    public Optional<Condition> change(long id, int version, @Valid ConditionDraft draft) {
        return find(id).map(condition -> conditions.update(condition.with(draft, version)));
    }
}
