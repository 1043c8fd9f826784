package hoego.blog;

import io.micronaut.core.annotation.Introspected;

/** A post to choose, and how far it is. */
@Introspected
public record PostOffer(long id, String title, PostStatus status) {

    public static PostOffer of(Post post) {
        return new PostOffer(post.id(), post.title(), post.status());
    }
}
