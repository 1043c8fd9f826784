package hoego.blog;

/** How far a {@link PostImport} is. */
public enum ImportState {
    READING,

    /** It is known what would become of each file. */
    READ,
    RUNNING,
    DONE,

    /** It cannot be read, or must not be. */
    REFUSED
}
