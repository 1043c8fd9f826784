package hoego.study.shelf;

/** What becomes of a row that is imported. */
public enum ShelfVerdict {
    NEW,

    /** It adds something to a book that is here. */
    MERGED,
    SAME,
    SKIPPED
}
