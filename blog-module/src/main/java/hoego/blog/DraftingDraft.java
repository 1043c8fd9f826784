package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What says that a post is begun.
 *
 * @param draftedOn when it was, of one that was begun before; now, if left out
 * @param draftedTime null if nobody knows
 */
@Introspected
public record DraftingDraft(
        @Nullable LocalDate draftedOn, @Nullable LocalTime draftedTime) {

    /** As a post was begun. */
    public static DraftingDraft of(PostDraft post) {
        return new DraftingDraft(post.draftedOn(), post.draftedTime());
    }
}
