package hoego.blog;

/** What is to be said of how a file of an upload was read. */
public enum ImportNote {

    /** It is not well-formed, and was read line by line. */
    FRONT_MATTER,
    TITLE_CUT,
    TAGS_CUT,

    /** Its day is that on which the file was changed. */
    DAY_FILE,

    /** Its day is that on which it was read. */
    DAY_TODAY,

    /** Its day is yet to come. */
    PLANNED,
    SLUG_TAKEN
}
