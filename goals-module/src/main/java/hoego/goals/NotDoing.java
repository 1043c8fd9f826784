package hoego.goals;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was put off, refused or handed over on purpose.
 *
 * @param area the name of the area of life it is of
 * @param toWhom it was handed over; empty if to nobody
 * @param principleId of the principle behind it
 * @param principleWords what that said; empty if there was none
 * @param reviewOn the day to look at it again
 */
@MappedEntity(schema = "goals")
public record NotDoing(
        @Id @GeneratedValue long id,
        NotDoingKind kind,
        String what,
        String area,
        LocalDate decidedOn,
        String toWhom,
        @Nullable Long principleId,
        String principleWords,
        String reason,
        @Nullable LocalDate reviewOn,
        boolean sample,
        @Version int version) {

    static NotDoing of(NotDoingDraft draft, String principleWords, boolean sample) {
        return new NotDoing(
                0,
                draft.kind(),
                draft.what(),
                draft.area(),
                draft.decidedOn(),
                draft.receiver(),
                draft.principleId(),
                principleWords,
                draft.ground(),
                draft.reviewOn(),
                sample,
                0);
    }

    NotDoing with(NotDoingDraft draft, String words, int seen) {
        var changed = of(draft, words, false);
        return new NotDoing(
                id,
                changed.kind(),
                changed.what(),
                changed.area(),
                changed.decidedOn(),
                changed.toWhom(),
                changed.principleId(),
                words,
                changed.reason(),
                changed.reviewOn(),
                false,
                seen);
    }
}
