package hoego.goals.career;

import static java.util.stream.Collectors.groupingBy;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with the attempts of an undertaking. */
@Singleton
public class AttemptService {

    private static final LocalDateRange EVER = LocalDateRange.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private final AttemptRepository attempts;
    private final CareerTrash trash;

    AttemptService(AttemptRepository attempts, CareerTrash trash) {
        this.attempts = attempts;
        this.trash = trash;
    }

    public Attempt add(Undertaking undertaking, @Valid AttemptDraft draft) {
        return attempts.save(Attempt.of(undertaking.id(), draft, false));
    }

    public Attempt addSample(Undertaking undertaking, @Valid AttemptDraft draft) {
        return attempts.save(Attempt.of(undertaking.id(), draft, true));
    }

    public Optional<Attempt> find(long undertakingId, long id) {
        return attempts.findOne(undertakingId, id);
    }

    /** The first first. */
    public List<Attempt> list(long undertakingId, AttemptFilter filter, int limit, long offset) {
        return attempts.findOfUndertaking(
                undertakingId,
                filter.words(),
                outcome(filter),
                days(filter).getStart(),
                days(filter).getEnd(),
                by(filter),
                limit,
                offset);
    }

    public long count(long undertakingId, AttemptFilter filter) {
        return attempts.countOfUndertaking(
                undertakingId,
                filter.words(),
                outcome(filter),
                days(filter).getStart(),
                days(filter).getEnd(),
                by(filter));
    }

    private static String outcome(AttemptFilter filter) {
        return filter.outcome() == null ? "" : filter.outcome().name();
    }

    private static LocalDateRange days(AttemptFilter filter) {
        return filter.days() == null ? EVER : filter.days();
    }

    private static LocalDate by(AttemptFilter filter) {
        return filter.by() == null ? EVER.getEnd() : filter.by();
    }

    /** Those that had begun by a day, by their undertakings; the first first. */
    public Map<Long, List<Attempt>> begun(Collection<Long> undertakings, LocalDate by) {
        return attempts.findBegun(undertakings.toArray(Long[]::new), by).stream()
                .collect(groupingBy(Attempt::undertakingId));
    }

    @Transactional
    public Optional<Attempt> change(long undertakingId, long id, int version, @Valid AttemptDraft draft) {
        return attempts.findOne(undertakingId, id).map(attempt -> attempts.update(attempt.with(draft, version)));
    }

    @Transactional
    public Optional<Long> discard(long undertakingId, long id) {
        return attempts.findOne(undertakingId, id)
                .flatMap(attempt -> trash.take(CareerKind.ATTEMPT, id, attempt.approach()));
    }
}
