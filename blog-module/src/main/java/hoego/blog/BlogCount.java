package hoego.blog;

/** What is counted by day. */
public enum BlogCount {
    POST,
    TALK,
    REVIEW,
    PEER_POST
}
