package hoego.web.blog;

import hoego.blog.Post;
import hoego.web.Revisions;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Factory;
import io.micronaut.data.event.listeners.PostPersistEventListener;
import io.micronaut.data.event.listeners.PostUpdateEventListener;
import jakarta.inject.Singleton;

/** Keeps every text of a post that is stored, whoever stores it: a form, a round, an import, a feed. */
@Factory
final class PostRevisions {

    /** As {@link Revisions} calls posts. */
    static final String KIND = "blog.post";

    @Singleton
    PostPersistEventListener<Post> added(BeanProvider<Revisions> revisions) {
        return post -> {
            if (!post.body().isEmpty()) {
                keep(revisions.get(), post);
            }
        };
    }

    @Singleton
    PostUpdateEventListener<Post> changed(BeanProvider<Revisions> revisions) {
        return post -> keep(revisions.get(), post);
    }

    private static void keep(Revisions revisions, Post post) {
        revisions.keep(KIND, post.id(), post.title(), post.body());
    }
}
