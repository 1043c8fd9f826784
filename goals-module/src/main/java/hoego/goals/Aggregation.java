package hoego.goals;

/** How the values of several entries and days make the one that counts. */
public enum Aggregation {
    /** They add up to what the goal started with. */
    SUM,
    /** The latest stands. */
    LAST,
    /** The highest stands. */
    MAX,
    /** The lowest stands. */
    MIN
}
