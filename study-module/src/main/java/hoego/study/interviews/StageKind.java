package hoego.study.interviews;

/** What a stage of an interview is. */
public enum StageKind {
    APPLICATION,
    CALL,
    FIRST,
    SECOND,
    FINAL,
    ASSIGNMENT,
    OFFER,
    OTHER;

    /** Whether one talks there. */
    public boolean isConversation() {
        return this != APPLICATION && this != ASSIGNMENT && this != OFFER;
    }
}
