package hoego.blog;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** What is shown to everybody, and how it comes there. */
@Singleton
public class PublicPostService {

    private final PublicPostRepository publicPosts;
    private final PostRepository posts;
    private final Slugs slugs;

    PublicPostService(PublicPostRepository publicPosts, PostRepository posts, Slugs slugs) {
        this.publicPosts = publicPosts;
        this.posts = posts;
        this.slugs = slugs;
    }

    public Masthead masthead() {
        return publicPosts.masthead();
    }

    /** Changes it as it was seen in a version; fails if it was changed since. */
    public void change(int version, @Valid MastheadDraft draft) {
        if (publicPosts.keep(draft.title(), draft.author(), draft.words(), version) == 0) {
            throw new OptimisticLockException("The masthead was changed since");
        }
    }

    /** The post that everybody may read under a slug, however that is written. */
    public Optional<PublicPost> find(String slug) {
        return publicPosts.findShown(Slug.normal(slug));
    }

    /** The text that everybody may read under a slug. */
    public Optional<String> body(String slug) {
        return publicPosts.findBody(Slug.normal(slug));
    }

    /** The newest first, without their neighbours. */
    public List<PublicPost> latest(int limit) {
        return publicPosts.findLatest(limit);
    }

    /**
     * The newest first.
     *
     * @param tag they have, in any case; empty for all
     * @param series they belong to, in any case; empty for all
     */
    public List<PublicPostRow> list(String tag, String series, int limit, long offset) {
        return publicPosts.findRows(tag, series, limit, offset);
    }

    public long count(String tag, String series) {
        return publicPosts.countRows(tag, series);
    }

    /** All that is to be shown, what waits for something first, then the newest. */
    public List<PublicPostTitle> titles(int limit, long offset) {
        return publicPosts.findTitles(limit, offset);
    }

    public long countTitles() {
        return publicPosts.countTitles();
    }

    /** The slug a post has, else a free one of its title; empty if that holds neither letters nor figures. */
    public String proposal(Post post) {
        return slugs.proposal(post);
    }

    /** Shows a published post to everybody; fails if it was changed since the version. */
    @Transactional
    public Optional<Post> show(long id, int version, @Valid PublicPostDraft draft) {
        return changed(id, publicPosts.show(id, version, Slug.normal(draft.slug())));
    }

    /** Takes a post back from everybody; fails if it was changed since the version. */
    @Transactional
    public Optional<Post> hide(long id, int version) {
        return changed(id, publicPosts.hide(id, version));
    }

    private Optional<Post> changed(long id, int rows) {
        var post = posts.findById(id);
        if (rows == 0 && post.isPresent()) {
            throw new OptimisticLockException("Post was changed since");
        }
        return post;
    }
}
