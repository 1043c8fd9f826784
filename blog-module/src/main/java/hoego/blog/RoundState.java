package hoego.blog;

/** What became of a round. */
public enum RoundState {
    /** Handed in before its deadline. */
    SUBMITTED,

    LATE,

    /** Its deadline passed, and nothing came. */
    MISSED,

    /** Its deadline had passed when the cohort was entered, and nobody said what became of it: that costs nothing. */
    UNTOLD,

    /** Nothing came, or late, and that counts against nothing: on purpose, or in a pause. */
    EXCUSED,

    /** Still to come. */
    OPEN
}
