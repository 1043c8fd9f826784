package hoego.study;

/** How a book stands: its dates and readings tell. */
public enum BookStatus {
    WANT,
    READING,
    FINISHED,
    STOPPED
}
