package hoego.blog;

import org.jspecify.annotations.Nullable;

/** What may contradict itself. */
interface Doubtful {

    /** The field that does not fit the others; null if all do. */
    @Nullable
    String unsoundField();
}
