package hoego.goals;

/** On which side of its line a measured goal wants to be. */
public enum Direction {
    /** At the line or above it. */
    MORE,
    /** At the line or below it. */
    LESS
}
