package hoego.web;

/** Why a table is not read. */
public enum CsvProblem {
    EMPTY,

    /** It is no text. */
    BINARY,
    TOO_LARGE,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    LONG_CELL,

    /** A quoted cell is never closed. */
    CUT_OFF,

    /** Something stands between a quoted cell and the next one. */
    MALFORMED
}
