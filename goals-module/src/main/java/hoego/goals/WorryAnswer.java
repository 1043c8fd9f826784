package hoego.goals;

/** What put an end to a worry. */
public enum WorryAnswer {
    /** It was made a goal. */
    GOAL,
    LET_GO
}
