package hoego.study.recall;

import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Recalls cards: what is due, what was answered, and how one wants it. */
@Singleton
public class RecallService {

    /** What comes back so soon is asked at once where there is nothing else. */
    private static final Duration SOON = Duration.ofMinutes(20);

    private final RecallRepository recalls;
    private final CardRepository cards;

    RecallService(RecallRepository recalls, CardRepository cards) {
        this.recalls = recalls;
        this.cards = cards;
    }

    public RecallPlan plan() {
        return recalls.findPlan();
    }

    /** Keeps how one wants to recall. */
    public void keep(@Valid RecallPlanDraft plan, int version) {
        var kept = recalls.keepPlan(
                plan.retentionPercent(),
                plan.newPerDay(),
                plan.recallsPerDay(),
                plan.fuzz(),
                plan.leechLapses(),
                version);
        if (!kept) {
            throw new OptimisticLockException("The plan was changed since it was seen");
        }
    }

    /** How far one has come on a day. */
    public RecallToday today(LocalDate day) {
        return recalls.findToday(day, RecallToday.MOST);
    }

    /**
     * The card to be asked now.
     *
     * @param beyond whether more are asked than the plan says
     * @param wanted the id of the one that is asked first; 0 for any
     */
    public Optional<CardRow> next(RecallToday today, RecallTime time, boolean beyond, long wanted) {
        return recalls.findNext(
                wanted,
                time.now(),
                time.now().plus(SOON),
                time.day(),
                today.dueLeft(beyond) > 0,
                today.newLeft(beyond) > 0);
    }

    /**
     * Answers a card; empty if it is gone, or was answered or changed since it was seen.
     *
     * @param version in which it was seen
     */
    public Optional<Recalled> answer(long id, int version, Grade grade, RecallTime time) {
        return answer(id, version, grade, time, false);
    }

    /** Answers one of the sample, which is no more the owner's for that. */
    public Optional<Recalled> answerSample(long id, int version, Grade grade, RecallTime time) {
        return answer(id, version, grade, time, true);
    }

    private Optional<Recalled> answer(long id, int version, Grade grade, RecallTime time, boolean sample) {
        return cards.findRow(id)
                .filter(card -> card.version() == version)
                .flatMap(card -> answer(card, grade, time, sample));
    }

    private Optional<Recalled> answer(CardRow card, Grade grade, RecallTime time, boolean sample) {
        var plan = plan();
        var turn = card.turn(plan, grade, time.day());
        var days = turn.isOfDays() ? turn.interval().toDays() : 0;
        var kept = recalls.keep(
                card.id(),
                card.version(),
                time.now(),
                time.day(),
                grade.number(),
                turn.phase().name(),
                turn.isOfDays() ? null : turn.step(),
                turn.memory().stability(),
                turn.memory().difficulty(),
                time.now().plus(turn.interval()),
                time.day().plusDays(days),
                sample);
        var lapsed = card.phase() == Phase.REVIEW && !grade.isRecalled();
        return Optional.ofNullable(kept)
                .map(answer -> new Recalled(answer, card, turn, lapsed && card.lapses() + 1 >= plan.leechLapses()));
    }

    /** Takes an answer back and gives its card; empty if another followed, or it is gone. */
    public Optional<Long> takeBack(long answer) {
        return Optional.ofNullable(recalls.takeBack(answer));
    }

    /** Answers, the newest first. */
    public List<Recall> list(RecallFilter filter, int limit, long offset) {
        return recalls.findFiltered(
                filter.words(),
                filter.days().getStart(),
                filter.days().getEnd(),
                filter.least(),
                filter.most(),
                filter.due(),
                limit,
                offset);
    }

    public long count(RecallFilter filter) {
        return recalls.countFiltered(
                filter.words(),
                filter.days().getStart(),
                filter.days().getEnd(),
                filter.least(),
                filter.most(),
                filter.due());
    }

    /** The latest answers to a card, the newest first. */
    public List<Recall> latest(long card, int limit) {
        return recalls.findLatest(card, limit);
    }
}
