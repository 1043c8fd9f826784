package hoego.study.recall;

/** Where a card stands: steps of minutes lead to intervals of days. */
public enum Phase {
    NEW,
    LEARNING,
    REVIEW,

    /** Forgotten, and on the way back to days. */
    RELEARNING
}
