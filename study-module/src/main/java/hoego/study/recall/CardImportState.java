package hoego.study.recall;

/** How far a {@link CardImport} is. */
public enum CardImportState {
    READING,

    /** It is known what would become of each row. */
    READ,
    RUNNING,
    DONE,

    /** It cannot be read, or must not be. */
    REFUSED
}
