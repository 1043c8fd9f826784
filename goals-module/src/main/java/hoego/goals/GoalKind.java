package hoego.goals;

/** How one sees how far a goal has come. */
public enum GoalKind {
    /** A figure goes from a start to a target. */
    MEASURED,
    /** Steps are done one by one. */
    MILESTONES,
    /** Something is done so many times a week. */
    HABIT
}
