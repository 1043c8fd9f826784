package hoego.goals;

/** What speaks against a skip. */
public enum SkipObjection {
    /** Its day is none of the goal's. */
    NOT_OF_THE_GOAL,
    /** The habit is kept on other days of the week. */
    NOT_ASKED,
    /** The habit was kept on that day. */
    KEPT,
    /** The habit is skipped on that day already. */
    SKIPPED_ALREADY
}
