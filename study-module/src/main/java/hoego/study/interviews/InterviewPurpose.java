package hoego.study.interviews;

/** Why one goes to an interview. */
public enum InterviewPurpose {
    WANTED,

    /** To learn what one is worth: then what is learned is the success. */
    MARKET_CHECK
}
