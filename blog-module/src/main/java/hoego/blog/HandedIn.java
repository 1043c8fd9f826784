package hoego.blog;

import org.jspecify.annotations.Nullable;

/**
 * What handing in for a round did.
 *
 * @param published the post that it published, as that was before; null if it published none
 */
public record HandedIn(Round round, @Nullable Post published) {

    /** What takes it back. */
    public WithdrawalDraft withdrawal() {
        return published == null
                ? new WithdrawalDraft(null, null, "")
                : new WithdrawalDraft(published.id(), published.version() + 1, published.link());
    }
}
