package hoego.study;

import org.jspecify.annotations.Nullable;

/** How far a book was read. */
final class Progress {

    private Progress() {}

    /** In percent, by the pages reached or by the place reached, whichever is further; -1 if neither is known. */
    static int percent(@Nullable Integer pages, long reached, int reachedPercent) {
        var byPages = pages == null ? -1 : (int) Math.min(100, 100 * reached / pages);
        return reachedPercent == 0 ? byPages : Math.max(byPages, reachedPercent);
    }
}
