package hoego.goals;

/** How a goal stands against its line. */
public enum Pace {
    /** Good for a week or more without doing anything, or to its end. */
    AHEAD,
    ON_PACE,
    BEHIND
}
