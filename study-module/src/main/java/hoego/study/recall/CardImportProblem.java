package hoego.study.recall;

/** What is wrong with all of an upload. */
public enum CardImportProblem {

    /** It is not one file. */
    SEVERAL,
    EMPTY,
    BINARY,
    TOO_LARGE,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    LONG_CELL,
    CUT_OFF,
    MALFORMED,

    /** Something went wrong that should not. */
    FAILED
}
