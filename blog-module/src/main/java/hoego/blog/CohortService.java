package hoego.blog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with cohorts. */
@Singleton
public class CohortService {

    private final CohortRepository cohorts;
    private final RoundRepository rounds;

    CohortService(CohortRepository cohorts, RoundRepository rounds) {
        this.cohorts = cohorts;
        this.rounds = rounds;
    }

    /**
     * Adds a cohort with the rounds that its rules make.
     *
     * @param now what was due before is not told, rather than missed, until something is said of it
     * @throws DataAccessException if there is already one of the number
     */
    @Transactional
    public Cohort add(@Valid CohortDraft draft, Instant now) {
        claim(draft.number(), 0);
        return made(cohorts.save(Cohort.of(draft, now, false)));
    }

    @Transactional
    public Cohort addSample(@Valid CohortDraft draft) {
        return made(cohorts.save(Cohort.of(draft, null, true)));
    }

    /** There may be some of one number from before: those are left alone, so no index can do this. */
    private void claim(int number, long id) {
        cohorts.lockNumbers();
        if (cohorts.findOther(number, id).isPresent()) {
            throw new DataAccessException("There is already a cohort " + number);
        }
    }

    /**
     * Another cohort that has the number.
     *
     * @param id the one that is to have it; 0 if it is new
     */
    public Optional<Cohort> other(int number, long id) {
        return cohorts.findOther(number, id);
    }

    /** One more than the highest number, if there can be one more. */
    public int nextNumber() {
        return Math.min(CohortDraft.MOST, cohorts.findHighest() + 1);
    }

    private Cohort made(Cohort cohort) {
        var days = cohort.schedule().days();
        rounds.saveAll(IntStream.range(0, days.size())
                .mapToObj(i -> Round.by(cohort, i + 1, days.get(i), cohort.sample()))
                .toList());
        return cohort;
    }

    public Optional<Cohort> find(long id) {
        return cohorts.findById(id);
    }

    /** The one that started last. */
    public Optional<Cohort> latest() {
        return cohorts.findLatest();
    }

    /** Those that run on a day, the one that started last first. */
    public List<Cohort> running(LocalDate day) {
        return cohorts.findRunning(day);
    }

    /** A cohort as it stands. */
    public Optional<CohortStanding> standing(long id, Standpoint from) {
        return standings(cohorts.findRows(id, from.day()), from).findFirst();
    }

    /** A cohort as it stands, behind it those that started before, the last one first; empty if there is no such cohort. */
    public List<CohortStanding> compared(long id, Standpoint from, int earlier) {
        return standings(cohorts.findRowsUpTo(id, from.day(), earlier + 1), from)
                .toList();
    }

    /** Those that run in a time or have a deadline in it, the one that started last first; one statement. */
    public List<CohortStanding> standings(LocalDateRange days, Standpoint from) {
        return standings(cohorts.findRowsOf(days.getStart(), days.getEnd(), from.day()), from)
                .toList();
    }

    /** The one that started last first. */
    public List<CohortStanding> list(CohortFilter filter, Standpoint from, int limit, long offset) {
        return standings(
                        cohorts.findFiltered(
                                filter.words(),
                                filter.days().getStart(),
                                filter.days().getEnd(),
                                from.day(),
                                limit,
                                offset),
                        from)
                .toList();
    }

    public long count(CohortFilter filter) {
        return cohorts.countFiltered(
                filter.words(), filter.days().getStart(), filter.days().getEnd());
    }

    private static Stream<CohortStanding> standings(List<CohortRow> rows, Standpoint from) {
        return rows.stream().collect(groupingBy(CohortRow::id, LinkedHashMap::new, toList())).values().stream()
                .map(each -> standing(each, from));
    }

    private static CohortStanding standing(List<CohortRow> rows, Standpoint from) {
        var first = rows.getFirst();
        return new CohortStanding(
                first.cohort(),
                rows.stream().flatMap(row -> standing(row, from)).toList(),
                first.reviews(),
                first.received(),
                first.talks(),
                first.talkMinutes());
    }

    private static Stream<RoundStanding> standing(CohortRow row, Standpoint from) {
        var round = row.round();
        if (round == null) {
            return Stream.empty();
        }
        var zone = row.cohort().deadline().zone();
        var submitted = round.submittedOn();
        var seen = submitted == null || from.sees(submitted, zone) ? round : round.unsubmitted(round.sample());
        return Stream.of(RoundStanding.of(
                seen,
                row.cohort(),
                row.postTitle() == null ? "" : row.postTitle(),
                row.draftedAt(),
                from.isPaused(round.dueOn()),
                from.at(zone)));
    }

    /**
     * Changes a cohort. Where its rules change, the rounds that are over or touched stay as they are; the others are made anew
     * from there on. New fines hold for the deadlines that are still to come.
     *
     * @throws DataAccessException if there is already one of a number that it had not
     */
    @Transactional
    public Optional<Cohort> change(long id, int version, @Valid CohortDraft draft, Instant now) {
        return find(id).map(cohort -> {
            claim(draft.number(), id);
            var changed = cohorts.update(cohort.with(draft, version));
            if (!changed.hasRulesOf(cohort)) {
                remake(cohort, changed, now);
            }
            rounds.fineByTheRules(id, now);
            return changed;
        });
    }

    private void remake(Cohort before, Cohort cohort, Instant now) {
        var made = Remade.of(before, cohort, rounds.findOfCohort(cohort.id()), now);
        rounds.saveAll(made.added());
        rounds.updateAll(made.moved());
        rounds.deleteAll(made.gone());
    }
}
