package hoego.blog;

import org.jspecify.annotations.Nullable;

/**
 * What handing in for a round did.
 *
 * @param published the post that it published, as that was before; null if it published none
 */
public record HandedIn(Round round, @Nullable Post published) {

    /** The version of the post that it published, 0 if it published none. */
    public int publishedVersion() {
        return published == null ? 0 : published.version() + 1;
    }
}
