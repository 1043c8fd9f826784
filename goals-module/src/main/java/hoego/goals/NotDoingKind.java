package hoego.goals;

/** In which way one does not do something. */
public enum NotDoingKind {
    PUT_OFF,
    REFUSED,
    /** Somebody else does it. */
    HANDED_OVER
}
