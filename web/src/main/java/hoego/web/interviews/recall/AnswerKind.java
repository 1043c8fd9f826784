package hoego.web.interviews.recall;

/** By what a list of answers is narrowed; addresses name it in lower case. */
public enum AnswerKind {
    /** To cards that were due by the day. */
    DUE,

    /** Those of them that were not forgotten. */
    RECALLED
}
