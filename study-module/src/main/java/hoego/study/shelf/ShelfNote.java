package hoego.study.shelf;

/** What is to be said of how a row was read. */
public enum ShelfNote {

    /** What stands for one is none, such as the number of a shop. */
    NO_ISBN,

    /** One that nobody can read is left out; so is one that lies ahead. */
    DATE,

    /** The end is before the start, which is left out. */
    ORDER,
    FUTURE,
    RATING,
    PAGES,

    /** A text is longer than there is room for. */
    CUT,

    /** More than there is room for. */
    TAGS,

    /** It was read more often than there are dates. */
    MORE_READS,

    /** It was read to its end or stopped, nobody says when. */
    NO_END,

    /** It is being read; the month in which it was added stands for the start. */
    START_ADDED,

    /** It is being read, nobody says since when, and so it is wanted. */
    NO_START,

    /** It lies on a shelf of the owner's own, which says nothing of how it stands. */
    SHELF,

    /** A book of the sample is it, which is passed over. */
    SAMPLE
}
