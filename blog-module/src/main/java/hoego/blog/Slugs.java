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
        posts.lock(post.id());
        posts.lockSlugs();
        return post.named(proposal(post));
    }

    /** The slug a post has, else a free one of its title; empty if that holds neither letters nor figures. */
    String proposal(Post post) {
        var made = Slug.of(post.title());
        return !post.slug().isEmpty() || made.isEmpty() ? post.slug() : posts.findFree(made, post.id());
    }
}
