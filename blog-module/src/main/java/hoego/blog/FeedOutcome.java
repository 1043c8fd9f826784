package hoego.blog;

/** What was made of a post that a feed told of for the first time. */
public enum FeedOutcome {

    /** It was not written down yet, and became a published post. */
    FRESH,

    /** It was an idea or a draft, which is published now. */
    MATCHED,

    /** It was a published post already. */
    SAME
}
