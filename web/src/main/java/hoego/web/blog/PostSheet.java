package hoego.web.blog;

import hoego.blog.Post;
import hoego.blog.PostStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a post has to know beside what stands in it.
 *
 * @param stored the post as it is; null of a new one
 * @param tags that there are
 * @param series that there are
 */
public record PostSheet(@Nullable Post stored, List<String> tags, List<String> series) {

    public boolean isNew() {
        return stored == null;
    }

    /** Where the form is sent to: the page of the post, the list for a new one. */
    public String path() {
        return stored == null ? "/blog/posts" : PostPages.path(stored.id());
    }

    /** Whether everybody reads what is stored. */
    public boolean isPublic() {
        return stored != null && ReadersPage.isOut(stored);
    }

    /** Whether its first text makes it a draft. */
    public boolean isIdea() {
        return stored == null || stored.status() == PostStatus.IDEA;
    }
}
