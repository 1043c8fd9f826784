package hoego.study;

/** How the reading of a book ended. */
public enum BookOutcome {
    FINISHED,
    STOPPED
}
