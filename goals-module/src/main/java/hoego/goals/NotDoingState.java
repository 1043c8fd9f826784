package hoego.goals;

/** How it stands with what is not done. */
public enum NotDoingState {
    STANDS,
    /** The day has come to look at it again. */
    DUE,
    /** It is done after all. */
    TAKEN_UP,
    /** It does not matter any more. */
    OVER;

    public boolean isEnd() {
        return this == TAKEN_UP || this == OVER;
    }
}
