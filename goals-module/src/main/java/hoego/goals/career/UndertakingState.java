package hoego.goals.career;

/** How an undertaking stands: as its latest attempt does. */
public enum UndertakingState {
    /** Nothing was tried yet. */
    AHEAD,
    RUNNING,
    REACHED,
    NOT_REACHED,
    GIVEN_UP
}
