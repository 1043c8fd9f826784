package hoego.blog;

/** What is counted by day. */
public enum BlogCount {
    POST,

    /** Of the posts that were published. */
    WORDS,

    TALK,
    REVIEW,
    PEER_POST
}
