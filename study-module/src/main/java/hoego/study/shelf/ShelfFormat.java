package hoego.study.shelf;

/** Whose file it is. */
public enum ShelfFormat {
    GOODREADS,
    STORYGRAPH,
    BOOKWYRM,

    /** We wrote it. */
    HOEGO
}
