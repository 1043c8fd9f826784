package hoego.study;

/** In which order books are listed. */
public enum BookOrder {
    /** Those that are being read first, those that are wanted last; what was read or ended latest before the others. */
    LATEST,

    TITLE,
    AUTHOR,

    /** The best first, those without a rating last. */
    RATING,

    /** The longest first. */
    PAGES
}
