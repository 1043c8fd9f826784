package hoego.web.blog;

import hoego.blog.DropDraft;
import hoego.blog.Post;
import hoego.blog.PostUse;
import hoego.blog.PublicationDraft;
import hoego.web.Form;
import hoego.web.Threading.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post on its page, with the forms that change how it stands.
 *
 * @param origin null if it is gone, or there is none
 */
public record PostPage(
        Post post,
        @Nullable Origin origin,
        List<PostUse> uses,
        Form<PublicationDraft> publication,
        Form<DropDraft> drop) {}
