package hoego.goals;

/** What speaks against a check-in. */
public enum Objection {
    /** A measured goal wants one. */
    NO_VALUE,
    STILL_TO_COME,
    /** Its day is none of the goal's. */
    NOT_OF_THE_GOAL,
    /** The habit was kept on that day by another check-in. */
    KEPT_ALREADY
}
