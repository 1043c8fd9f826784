package hoego.study.shelf;

/** Why that becomes of a row. */
public enum ShelfReason {

    /** No book here is that. */
    UNKNOWN_HERE,
    BY_ISBN,

    /** And by its author, as far as both are known. */
    BY_TITLE,

    /** It has not as many cells as the header. */
    SHAPE,
    NO_TITLE,

    /** A row before it is the same book. */
    TWICE,

    /** Several books here may be it. */
    SEVERAL,
    FAILED
}
