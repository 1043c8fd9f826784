package hoego.web.interviews.recall;

/** By what a list of cards is narrowed; addresses name it in lower case. */
public enum CardKind {
    DUE,
    LEARNING,
    RECALLED,
    LEECH,
    MATURE,
    ACTIVE,
    SUSPENDED
}
