package hoego.study.shelf;

/** How far a {@link ShelfImport} is. */
public enum ShelfState {
    READING,

    /** It is known what would become of each row. */
    READ,
    RUNNING,
    DONE,

    /** It cannot be read, or must not be. */
    REFUSED
}
