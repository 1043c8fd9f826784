package hoego.study.recall;

/** Why that becomes of a row. */
public enum CardReason {

    /** No card here has its front. */
    UNKNOWN_HERE,

    /** A card here has both of its sides. */
    FRONT_AND_BACK,

    /** A card here has its front and no back. */
    NO_BACK_HERE,

    /** A card here has its front and another back. */
    KEPT_YOURS,

    /** A question here is its front, and has no answer yet. */
    QUESTION,
    NO_FRONT,
    NO_BACK,

    /** A row before it has the same sides. */
    TWICE,
    FAILED
}
