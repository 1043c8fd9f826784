package hoego.study.interviews;

/** What came of a stage, or who is to move. */
public enum StageOutcome {
    WAITING_FOR_ME,
    WAITING_FOR_THEM,
    PASSED,
    NOT_PASSED,
    WITHDRAWN,

    /** They never said. An end like any other. */
    NEVER_TOLD
}
