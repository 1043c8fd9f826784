package hoego.blog;

/** What is wrong with all of an upload. */
public enum ImportProblem {

    /** It is no archive, or not all of one. */
    UNREADABLE,
    TOO_MANY,

    /** It unpacks to more than anybody could mean. */
    BOMB,
    NO_TEXTS,

    /** Something went wrong that should not. */
    FAILED
}
