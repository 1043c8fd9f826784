package hoego.web.blog;

import hoego.blog.PostService;
import hoego.blog.PostStatus;
import hoego.web.Choice;
import hoego.web.Form;
import hoego.web.Problem;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The posts that may have been handed in or presented. */
@Singleton
final class PostChoices {

    private static final String FIELD = "postId";

    private final PostService posts;

    PostChoices(PostService posts) {
        this.posts = posts;
    }

    /** Those at hand, with the one that is chosen. */
    List<Choice> all(Ui ui, Form<?> form) {
        var chosen = form.text(FIELD);
        var known = posts.titles().stream()
                .map(post -> new Choice(Long.toString(post.id()), post.title()))
                .toList();
        var other = chosen.matches("\\d{1,18}")
                        && known.stream().noneMatch(post -> post.value().equals(chosen))
                ? posts.find(Long.parseLong(chosen)).stream()
                        .map(post -> new Choice(Long.toString(post.id()), post.title()))
                : Stream.<Choice>of();
        return Stream.of(Stream.of(new Choice("", ui.text("blog.post.none"))), known.stream(), other)
                .flatMap(choices -> choices)
                .toList();
    }

    /** Whether the chosen one can be shown to others: what was dropped has to be taken up again first. */
    <T> Form<T> showable(Form<T> form, Function<T, @Nullable Long> chosen) {
        var id = form.isValid() ? chosen.apply(form.value()) : null;
        return id != null
                        && posts.find(id)
                                .filter(post -> post.status() == PostStatus.DROPPED)
                                .isPresent()
                ? form.with(FIELD, Problem.of("Dropped").seenAt(PostPages.path(id)))
                : form;
    }

    /** Whether the chosen one is there. */
    <T> Form<T> checked(Form<T> form, Function<T, @Nullable Long> chosen) {
        var id = form.isValid() ? chosen.apply(form.value()) : null;
        return id != null && posts.find(id).isEmpty() ? form.with(FIELD, Problem.of("Gone")) : form;
    }
}
