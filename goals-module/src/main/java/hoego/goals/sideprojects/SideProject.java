package hoego.goals.sideprojects;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something one does beside one's work. How it stands follows from its {@linkplain SideProjectStep steps}.
 *
 * @param what it is, in a few words
 * @param part one's own in it
 * @param hoursPerWeek that one wants to give it; null where nothing is said
 * @param question that is left open, word for word
 * @param wanted whether one would like to come back to it
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
        boolean sample,
        @Version int version) {

    static SideProject of(SideProjectDraft draft, boolean sample) {
        return of(0, draft, sample, 0);
    }

    SideProject with(SideProjectDraft draft, int seen) {
        return of(id, draft, false, seen);
    }

    private static SideProject of(long id, SideProjectDraft draft, boolean sample, int version) {
        return new SideProject(
                id,
                draft.title(),
                draft.what(),
                draft.part(),
                draft.hoursPerWeek(),
                draft.question(),
                draft.wanted(),
                sample,
                version);
    }
}
