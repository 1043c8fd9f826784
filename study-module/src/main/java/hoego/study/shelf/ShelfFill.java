package hoego.study.shelf;

/** What a row adds to a book that has none of it. */
public enum ShelfFill {
    AUTHOR,
    ISBN,
    PAGES,
    TAGS,
    RATING,
    REVIEW,
    NOTES,

    /** One more time that it was read. */
    READ_THROUGH,
    START,
    END,
    REASON
}
