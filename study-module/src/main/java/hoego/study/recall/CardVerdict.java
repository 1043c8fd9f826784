package hoego.study.recall;

/** What becomes of a row that is imported. */
public enum CardVerdict {
    NEW,

    /** It gives a back to a card that has none. */
    MERGED,
    SAME,
    SKIPPED
}
