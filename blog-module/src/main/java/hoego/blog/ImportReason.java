package hoego.blog;

/** Why a file of an upload is skipped, or only {@link #FILLS} what is empty in a post. */
public enum ImportReason {
    EMPTY,
    BINARY,
    TOO_LARGE,
    TOO_LONG,

    /** The files before it unpacked to all that is taken. */
    TOO_MUCH,

    /** By its name it is no post, as a readme. */
    NO_POST,
    LIST_PAGE,

    /** Posts have a folder of their own, and it lies elsewhere. */
    PAGE,
    TEMPLATE,
    ARCHIVE,
    ABSOLUTE,
    UPWARDS,
    LONG_NAME,
    LINK,
    ENCRYPTED,

    /** It is packed in a way that nobody here can read. */
    METHOD,
    DAMAGED,

    /** Another of the same name came before it. */
    TWICE,

    /** Another that is the same post came before it. */
    SAME_POST,

    /** It was changed, and so was the post. */
    CHANGED_HERE,

    /** The post was changed since, the file was not. */
    OLDER,

    /** The post has another text, which was not made of a file. */
    WRITTEN_HERE,
    SLUG_HELD,
    INVALID,
    FAILED,
    FILLS
}
