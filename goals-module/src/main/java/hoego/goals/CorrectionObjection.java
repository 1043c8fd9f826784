package hoego.goals;

/** What speaks against a correction. */
public enum CorrectionObjection {
    STILL_TO_COME,
    /** Its day is none of the goal's. */
    NOT_OF_THE_GOAL,
    /** The day is corrected already. */
    CORRECTED_ALREADY
}
