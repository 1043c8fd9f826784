package hoego.blog;

/** What becomes of a file that is imported. */
public enum ImportVerdict {
    NEW,
    CHANGED,
    SAME,
    SKIPPED
}
