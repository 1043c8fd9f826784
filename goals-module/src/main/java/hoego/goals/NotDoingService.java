package hoego.goals;

import static java.util.Objects.requireNonNullElse;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with what is put off, refused or handed over. */
@Singleton
public class NotDoingService {

    private final NotDoingRepository all;
    private final NotDoingLookRepository looks;
    private final KnownPrinciples principles;
    private final GoalsTrash trash;

    NotDoingService(
            NotDoingRepository all, NotDoingLookRepository looks, KnownPrinciples principles, GoalsTrash trash) {
        this.all = all;
        this.looks = looks;
        this.principles = principles;
        this.trash = trash;
    }

    @Transactional
    public NotDoing add(@Valid NotDoingDraft draft) {
        return all.save(NotDoing.of(draft, words(draft.principleId()), false));
    }

    @Transactional
    public NotDoing addSample(@Valid NotDoingDraft draft) {
        return all.save(NotDoing.of(draft, words(draft.principleId()), true));
    }

    private String words(@Nullable Long principleId) {
        return principleId == null
                ? ""
                : principles.find(principleId).map(KnownPrinciple::words).orElse("");
    }

    public Optional<NotDoing> find(long id) {
        return all.findById(id);
    }

    public Optional<NotDoingStanding> standing(long id, LocalDate day) {
        return all.findStanding(id, day);
    }

    /** What is due first, then the latest. */
    public List<NotDoingStanding> list(NotDoingFilter filter, int limit, long offset) {
        return all.findFiltered(
                filter.words(),
                filter.area(),
                name(filter.kind()),
                name(filter.state()),
                requireNonNullElse(filter.start(), GoalFilter.EVER),
                requireNonNullElse(filter.end(), GoalFilter.NEVER),
                filter.day(),
                limit,
                offset);
    }

    public long count(NotDoingFilter filter) {
        return all.countFiltered(
                filter.words(),
                filter.area(),
                name(filter.kind()),
                name(filter.state()),
                requireNonNullElse(filter.start(), GoalFilter.EVER),
                requireNonNullElse(filter.end(), GoalFilter.NEVER),
                filter.day());
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    /** How many were decided in some days, by kind. */
    public List<NotDoingCount> countByKind(LocalDateRange days) {
        return all.countByKind(days.getStart(), days.getEnd());
    }

    /** The looks at it up to a day, the latest first. */
    public List<LookStanding> looks(long id, LocalDate day) {
        return looks.findOf(id, day);
    }

    /** The words of a principle that is gone stay, unless they are the reason by now. */
    @Transactional
    public Optional<NotDoing> change(long id, int version, @Valid NotDoingDraft draft) {
        return all.findById(id).map(stored -> {
            var gone = draft.principleId() == null && stored.principleId() == null;
            var kept = draft.ground().equals(stored.principleWords()) ? "" : stored.principleWords();
            var words = gone ? kept : words(draft.principleId());
            return all.update(stored.with(draft, words, version));
        });
    }

    /** Looks at it again; empty if it is not there, or over before. */
    @Transactional
    public Optional<NotDoingLook> look(long id, LookOutcome outcome, LocalDate day, @Valid LookDraft draft) {
        return all.findStanding(id, day)
                .filter(standing -> !standing.isEnded())
                .map(standing -> looks.save(look(id, outcome, day, draft, false)));
    }

    public NotDoingLook addSampleLook(long id, LookOutcome outcome, LocalDate day, @Valid LookDraft draft) {
        return looks.save(look(id, outcome, day, draft, true));
    }

    private static NotDoingLook look(long id, LookOutcome outcome, LocalDate day, LookDraft draft, boolean sample) {
        return new NotDoingLook(
                0,
                id,
                day,
                outcome,
                outcome == LookOutcome.STILL_RIGHT ? draft.nextOn() : null,
                requireNonNullElse(draft.note(), ""),
                outcome == LookOutcome.TAKEN_UP ? draft.goalId() : null,
                sample,
                0);
    }

    @Transactional
    public Optional<Long> discard(long id) {
        return all.findById(id).flatMap(notDoing -> trash.take("not-doing", "goals.not_doing", id, notDoing.what()));
    }

    /** Takes a look back. */
    @Transactional
    public Optional<Long> discardLook(long id, long lookId) {
        return looks.findOne(id, lookId)
                .flatMap(look -> all.findById(id))
                .flatMap(notDoing -> trash.take("not-doing-look", "goals.not_doing_look", lookId, notDoing.what()));
    }
}
