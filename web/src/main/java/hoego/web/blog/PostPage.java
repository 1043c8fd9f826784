package hoego.web.blog;

import hoego.blog.DropDraft;
import hoego.blog.Post;
import hoego.blog.PostUse;
import hoego.blog.PublicationDraft;
import hoego.web.Form;
import hoego.web.Threads.Beginning;
import java.util.List;

/**
 * A post on its page, with the forms that change how it stands.
 *
 * @param isOvertaken whether another window changed it before a button was pressed
 */
public record PostPage(
        Post post,
        Beginning beginning,
        List<PostUse> uses,
        Form<PublicationDraft> publication,
        Form<DropDraft> drop,
        boolean isOvertaken) {}
