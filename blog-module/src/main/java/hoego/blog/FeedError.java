package hoego.blog;

/** Why a feed tells nothing. */
public enum FeedError {

    /** What was asked, or what one was led to, is no address of the web. */
    NO_ADDRESS,
    UNKNOWN_HOST,

    /** It lies in the owner's own network, which is not to be asked. */
    PRIVATE_ADDRESS,
    UNREACHABLE,
    NO_SECRECY,
    TOO_SLOW,
    TOO_LARGE,
    TOO_MANY_REDIRECTS,
    NOT_FOUND,

    /** Nothing will ever be there again. */
    GONE,
    REFUSED,

    /** It wants to be asked less often. */
    LATER,
    SERVER_ERROR,

    /** There is a page, but it names no feed. */
    NO_FEED,

    /** What was a feed once is none any more. */
    NOT_UNDERSTOOD,

    /** Something went wrong that should not. */
    FAILED
}
