package hoego.goals;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with resolutions. */
@Singleton
public class ResolutionService {

    private final ResolutionRepository resolutions;
    private final GoalsTrash trash;

    ResolutionService(ResolutionRepository resolutions, GoalsTrash trash) {
        this.resolutions = resolutions;
        this.trash = trash;
    }

    public Resolution add(@Valid ResolutionDraft draft) {
        return resolutions.save(Resolution.of(draft, false));
    }

    public Resolution addSample(@Valid ResolutionDraft draft) {
        return resolutions.save(Resolution.of(draft, true));
    }

    public Optional<Resolution> find(long id) {
        return resolutions.findById(id);
    }

    /** The one that was added last. */
    public Optional<Resolution> latest() {
        return resolutions.findLatest();
    }

    /** The latest first, as they stood on a day. */
    public List<ResolutionStanding> list(ResolutionFilter filter, LocalDate day, int limit, long offset) {
        return resolutions.findAll(
                filter.words(),
                filter.area(),
                written(filter.fate()),
                Objects.requireNonNullElse(filter.start(), GoalFilter.EVER),
                Objects.requireNonNullElse(filter.end(), GoalFilter.NEVER),
                Objects.requireNonNullElse(filter.madeFrom(), GoalFilter.EVER),
                Objects.requireNonNullElse(filter.madeBefore(), GoalFilter.NEVER),
                written(filter.origin()),
                filter.run(),
                day,
                limit,
                offset);
    }

    public long count(ResolutionFilter filter, LocalDate day) {
        return resolutions.countAll(
                filter.words(),
                filter.area(),
                written(filter.fate()),
                Objects.requireNonNullElse(filter.start(), GoalFilter.EVER),
                Objects.requireNonNullElse(filter.end(), GoalFilter.NEVER),
                Objects.requireNonNullElse(filter.madeFrom(), GoalFilter.EVER),
                Objects.requireNonNullElse(filter.madeBefore(), GoalFilter.NEVER),
                written(filter.origin()),
                filter.run(),
                day);
    }

    private static String written(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    /** Those that were waiting for an answer on a day, the oldest first. */
    public List<ResolutionStanding> open(LocalDate day) {
        return resolutions.findOpen(day);
    }

    /** Those a period has to answer for: made for it or before it, and not settled before it. The oldest first. */
    public List<ResolutionStanding> answerable(LocalDateRange period, LocalDate day) {
        return resolutions.findAnswerable(period.getStart(), period.getEnd(), day);
    }

    /** A resolution with all it goes back to and all that goes on with it, the first one first. */
    public List<ResolutionStanding> chain(long id, LocalDate day) {
        return resolutions.findChain(id, day);
    }

    @Transactional
    public Optional<Resolution> change(long id, int version, @Valid ResolutionDraft draft) {
        return resolutions.findById(id).map(resolution -> resolutions.update(resolution.with(draft, version)));
    }

    /** Answers an open resolution: kept, partly, dropped, made a principle. */
    @Transactional
    public Optional<Resolution> settle(long id, Fate fate, @Valid ClosingDraft draft) {
        return open(id).map(open -> resolutions.update(open.settled(fate, draft.day(), draft.reason())));
    }

    @Transactional
    public Optional<Resolution> becomeGoal(long id, Goal goal, LocalDate day) {
        return open(id).map(open -> resolutions.update(open.madeGoal(goal.id(), day)));
    }

    /** Answered by a principle; also where only that it became one was noted. */
    @Transactional
    public Optional<Resolution> becomePrinciple(long id, long principle, LocalDate day) {
        return resolutions
                .findById(id)
                .filter(resolution -> resolution.isOpen()
                        || (resolution.fate() == Fate.PRINCIPLE && resolution.principleId() == null))
                .map(resolution -> resolutions.update(resolution.madePrinciple(principle, day)));
    }

    public List<Resolution> ofPrinciple(long principleId) {
        return resolutions.findOfPrinciple(principleId);
    }

    /** Makes an open resolution again for the term that follows; gives the new one. */
    @Transactional
    public Optional<Resolution> carry(long id, @Valid ClosingDraft draft) {
        return carry(id, draft, draft.day(), "");
    }

    /**
     * The same, but for no term that is over before a day.
     *
     * @param where the quarter or year in whose retrospective that is written; empty if it is by hand
     */
    @Transactional
    public Optional<Resolution> carry(long id, @Valid ClosingDraft draft, LocalDate from, String where) {
        return open(id).map(open -> {
            resolutions.update(open.settled(Fate.CARRIED, draft.day(), draft.reason()));
            return carriedTo(open, from, draft.day(), where);
        });
    }

    /** The same as a part of the sample. */
    @Transactional
    public Optional<Resolution> carrySample(long id, @Valid ClosingDraft draft, String where) {
        return open(id).map(open -> {
            resolutions.update(
                    open.settled(Fate.CARRIED, draft.day(), draft.reason()).asSample());
            return carriedTo(open, draft.day(), draft.day(), where);
        });
    }

    private Resolution carriedTo(Resolution carried, LocalDate from, LocalDate day, String where) {
        return resolutions
                .findCarriedTo(carried.id())
                .orElseGet(() -> resolutions.save(carried.carriedTo(from, day, where)));
    }

    private Optional<Resolution> open(long id) {
        return resolutions.findById(id).filter(Resolution::isOpen);
    }

    /**
     * Takes an answer back. A carried resolution takes back the one it was carried to, as long as that one is open; once it
     * is answered itself, the chain stands.
     */
    @Transactional
    public Optional<Resolution> reopen(long id) {
        var later = resolutions.findCarriedTo(id);
        if (later.isPresent() && !later.get().isOpen()) {
            return Optional.empty();
        }
        later.ifPresent(this::take);
        return resolutions
                .findById(id)
                .filter(resolution -> !resolution.isOpen())
                .map(settled -> resolutions.update(settled.reopened()));
    }

    @Transactional
    public Optional<Long> discard(long id) {
        return resolutions.findById(id).flatMap(this::take);
    }

    private Optional<Long> take(Resolution resolution) {
        return trash.take("resolution", "goals.resolution", resolution.id(), resolution.words());
    }
}
