package hoego.study.recall;

/** What is to be said of how a row was read. */
public enum CardNote {
    SOUND,
    IMAGE,

    /** A text is longer than there is room for. */
    CUT,

    /** More than there is room for. */
    TAGS,

    /** It had gaps, which are all asked at once. */
    CLOZE,

    /** It says how well it is remembered, and cannot be believed. */
    SCHEDULE
}
