package hoego.goals;

/** What became of a resolution. */
public enum Fate {
    OPEN,
    /** It was made a goal. */
    GOAL,
    KEPT,
    PARTLY,
    /** It was made again for a later period. */
    CARRIED,
    DROPPED,
    /** It was made a principle. */
    PRINCIPLE
}
