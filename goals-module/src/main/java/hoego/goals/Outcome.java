package hoego.goals;

/** How a goal was closed. */
public enum Outcome {
    REACHED,
    PARTLY,
    DROPPED
}
