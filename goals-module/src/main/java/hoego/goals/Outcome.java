package hoego.goals;

/** How a goal was closed. */
public enum Outcome {
    REACHED,
    PARTLY,
    DROPPED,
    /** It goes on as another goal of a later span. */
    CARRIED
}
