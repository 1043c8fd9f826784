package hoego.goals.sideprojects;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something one does beside one's work. How it stands follows from its {@linkplain SideProjectStep steps}.
 *
 * @param what it is, in a few words
 * @param part one's own in it
 * @param hoursPerWeek that one wants to give it; null where nothing is said
 * @param question that is left open, word for word
 * @param wanted whether one would like to come back to it
 * @param wantedChangedOn the day from which on that holds, before which it was the other way round; null where it always was so
 */
@MappedEntity(schema = "goals")
public record SideProject(
        @Id @GeneratedValue long id,
        String title,
        String what,
        String part,
        @Nullable BigDecimal hoursPerWeek,
        String question,
        boolean wanted,
        @Nullable LocalDate wantedChangedOn,
        boolean sample,
        @Version int version) {

    /**
     * A new one.
     *
     * @param day of its first step
     */
    static SideProject of(SideProjectDraft draft, LocalDate day, boolean sample) {
        return of(0, draft, draft.wanted() ? day : null, sample, 0);
    }

    /** As it is entered on a day. Only the latest change of mind is kept; one that is taken back on its day was none. */
    SideProject with(SideProjectDraft draft, LocalDate today, int seen) {
        var changedOn = draft.wanted() == wanted ? wantedChangedOn : today.equals(wantedChangedOn) ? null : today;
        return of(id, draft, changedOn, false, seen);
    }

    private static SideProject of(
            long id, SideProjectDraft draft, @Nullable LocalDate wantedChangedOn, boolean sample, int version) {
        return new SideProject(
                id,
                draft.title(),
                draft.what(),
                draft.part(),
                draft.hoursPerWeek(),
                draft.question(),
                draft.wanted(),
                wantedChangedOn,
                sample,
                version);
    }
}
