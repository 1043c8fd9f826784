package hoego.blog;

import jakarta.inject.Singleton;

/** Gives what is published a name for addresses. */
@Singleton
final class Slugs {

    private final PostRepository posts;

    Slugs(PostRepository posts) {
        this.posts = posts;
    }

    /** The post under its name: what is published without one has that of its title, with a number where it is taken. */
    Post named(Post post) {
        if (post.status() != PostStatus.PUBLISHED || !post.slug().isEmpty()) {
            return post;
        }
        var proposed = Slug.of(post.title());
        return proposed.isEmpty() ? post : post.named(posts.findFree(proposed, post.id()));
    }
}
