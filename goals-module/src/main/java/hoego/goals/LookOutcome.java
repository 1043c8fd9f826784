package hoego.goals;

/** What a look at something that is not done comes to. */
public enum LookOutcome {
    STILL_RIGHT,
    /** It is done after all. */
    TAKEN_UP,
    /** It does not matter any more. */
    OVER
}
