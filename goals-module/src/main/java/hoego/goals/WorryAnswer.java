package hoego.goals;

/** What put an end to a worry. */
public enum WorryAnswer {
    /** It was made a goal. */
    GOAL,
    /** One of the things done about it was enough. */
    ACTION,
    /** A principle says what to do from now on. */
    PRINCIPLE,
    LET_GO
}
