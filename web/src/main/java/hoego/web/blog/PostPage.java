package hoego.web.blog;

import hoego.blog.DropDraft;
import hoego.blog.Post;
import hoego.blog.PostUse;
import hoego.blog.PublicationDraft;
import hoego.blog.SeriesPlace;
import hoego.web.Form;
import hoego.web.Threads.Beginning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post on its page, with the forms that change how it stands.
 *
 * @param place in its series; null if it is in none
 * @param turn the form that one comes for, {@code publication} or {@code drop}; empty for none
 * @param isOvertaken whether another window changed it before a button was pressed
 */
public record PostPage(
        Post post,
        Beginning beginning,
        List<PostUse> uses,
        @Nullable SeriesPlace place,
        String turn,
        Form<PublicationDraft> publication,
        Form<DropDraft> drop,
        boolean isOvertaken) {}
