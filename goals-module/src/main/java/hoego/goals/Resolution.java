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
                carriedFrom,
                false,
                seen);
    }

    /** The one that goes on with it in the term that follows, or the one that runs on a day if that is later. */
    Resolution carriedTo(LocalDate from, LocalDate day) {
        return new Resolution(0, words, Term.after(period, from), day, area, Fate.OPEN, null, "", null, id, sample, 0);
    }

    /** A blank reason leaves what was noted before. */
    Resolution settled(Fate what, LocalDate day, String reason, @Nullable Long becameGoal) {
        var noted = reason.isEmpty() ? note : reason;
        return new Resolution(
                id, words, period, madeOn, area, what, day, noted, becameGoal, carriedFrom, false, version);
    }

    Resolution reopened() {
        return new Resolution(
                id, words, period, madeOn, area, Fate.OPEN, null, note, null, carriedFrom, false, version);
    }

    /** Still a sample, where the sample's own story settles it. */
    Resolution asSample() {
        return new Resolution(
                id, words, period, madeOn, area, fate, settledOn, note, goalId, carriedFrom, true, version);
    }

    public boolean isOpen() {
        return fate == Fate.OPEN;
    }
}
