package hoego.blog;

/** How far a post is. */
public enum PostStatus {
    IDEA,
    DRAFT,
    PUBLISHED,

    /** Given up, for a reason. */
    DROPPED
}
