package hoego.web.blog;

import hoego.blog.PostService;
import hoego.web.Form;
import hoego.web.Problem;
import jakarta.inject.Singleton;
import java.util.function.Function;

/** Forms that give a post a slug, which no other post may have. */
@Singleton
final class FreeSlugs {

    private static final String FIELD = "slug";

    private final PostService posts;

    FreeSlugs(PostService posts) {
        this.posts = posts;
    }

    /**
     * The form, with the problem if another post has its slug.
     *
     * @param id of the post that is to have it; 0 if it is new
     */
    <T> Form<T> free(Form<T> form, Function<T, String> slug, long id) {
        return form.isValid()
                ? posts.otherWith(slug.apply(form.value()), id)
                        .map(other -> form.with(FIELD, Problem.of("Taken").seenAt(PostPages.path(other.id()))))
                        .orElse(form)
                : form;
    }
}
