package hoego.goals;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A vow in its own words, made for a quarter or a year.
 *
 * @param period for which it was made, {@code 2021-Q1} or {@code 2021}
 * @param settledOn null while it is open
 * @param note what came of it, or why it ended so
 * @param goalId of the goal it became
 * @param principleId of the principle it became; null if nobody said which
 * @param writtenIn the quarter or year in whose retrospective it was written down; empty if it was by hand
 * @param carriedFrom the resolution of an earlier period that it goes on with
 */
@MappedEntity(schema = "goals")
public record Resolution(
        @Id @GeneratedValue long id,
        String words,
        String period,
        LocalDate madeOn,
        String area,
        Fate fate,
        @Nullable LocalDate settledOn,
        String note,
        @Nullable Long goalId,
        @Nullable Long principleId,
        String writtenIn,
        @Nullable Long carriedFrom,
        boolean sample,
        @Version int version) {

    static Resolution of(ResolutionDraft draft, boolean sample) {
        return new Resolution(
                0,
                draft.words(),
                draft.period(),
                draft.madeOn(),
                draft.area(),
                Fate.OPEN,
                null,
                draft.note(),
                null,
                null,
                draft.writtenIn(),
                null,
                sample,
                0);
    }

    Resolution with(ResolutionDraft draft, int seen) {
        return new Resolution(
                id,
                draft.words(),
                draft.period(),
                draft.madeOn(),
                draft.area(),
                fate,
                settledOn,
                draft.note(),
                goalId,
                principleId,
                draft.writtenIn(),
                carriedFrom,
                false,
                seen);
    }

    /**
     * The one that goes on with it in the term that follows, or the one that runs on a day if that is later.
     *
     * @param where the quarter or year in whose retrospective it is carried over; empty if it is by hand
     */
    Resolution carriedTo(LocalDate from, LocalDate day, String where) {
        var term = Term.after(period, from);
        return new Resolution(0, words, term, day, area, Fate.OPEN, null, "", null, null, where, id, sample, 0);
    }

    /** A blank reason leaves what was noted before. */
    Resolution settled(Fate what, LocalDate day, String reason) {
        return answered(what, day, reason.isEmpty() ? note : reason, null, null);
    }

    Resolution madeGoal(long goal, LocalDate day) {
        return answered(Fate.GOAL, day, note, goal, null);
    }

    Resolution madePrinciple(long principle, LocalDate day) {
        return answered(Fate.PRINCIPLE, day, note, null, principle);
    }

    Resolution reopened() {
        return answered(Fate.OPEN, null, note, null, null);
    }

    private Resolution answered(
            Fate what, @Nullable LocalDate day, String noted, @Nullable Long goal, @Nullable Long principle) {
        return new Resolution(
                id,
                words,
                period,
                madeOn,
                area,
                what,
                day,
                noted,
                goal,
                principle,
                writtenIn,
                carriedFrom,
                false,
                version);
    }

    /** Still a sample, where the sample's own story settles it. */
    Resolution asSample() {
        return new Resolution(
                id,
                words,
                period,
                madeOn,
                area,
                fate,
                settledOn,
                note,
                goalId,
                principleId,
                writtenIn,
                carriedFrom,
                true,
                version);
    }

    public boolean isOpen() {
        return fate == Fate.OPEN;
    }
}
