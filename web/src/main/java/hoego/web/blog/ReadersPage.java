package hoego.web.blog;

import hoego.blog.Post;
import hoego.blog.PostStatus;
import hoego.blog.PublicPostDraft;
import hoego.blog.ShareDraft;
import hoego.blog.ShareService;
import hoego.web.Form;
import java.util.List;

/**
 * Who can read a post.
 *
 * @param isNamed whether the public pages have a name
 * @param address where everybody finds it, or would
 * @param isOvertaken whether it was changed in another window since a button was seen
 */
public record ReadersPage(
        Post post,
        boolean isNamed,
        String address,
        Form<PublicPostDraft> form,
        List<ShareView> shares,
        Form<ShareDraft> share,
        boolean isOvertaken) {

    /** Whether everybody can read it. */
    public static boolean isOut(Post post) {
        return post.shown()
                && post.status() == PostStatus.PUBLISHED
                && !post.slug().isEmpty();
    }

    /** Where everybody finds it, without the base path. */
    public static String path(Post post) {
        return Place.path(post.slug());
    }

    public boolean areSharesEnough() {
        return shares.size() >= ShareService.MOST;
    }
}
