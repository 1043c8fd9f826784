package hoego.web.blog;

import hoego.blog.Post;
import hoego.blog.PostOffer;
import hoego.blog.PostService;
import hoego.blog.PostStatus;
import hoego.web.Choice;
import hoego.web.Form;
import hoego.web.Problem;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
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
        return of(ui, form, posts.offers());
    }

    /** Those that may be handed in for a round, with the one that is chosen; 0 for a new round. */
    List<Choice> toHandIn(Ui ui, Form<?> form, long roundId) {
        return of(ui, form, posts.offersFor(roundId));
    }

    private List<Choice> of(Ui ui, Form<?> form, List<PostOffer> offers) {
        var chosen = form.text(FIELD);
        var other = chosen.matches("\\d{1,18}")
                        && offers.stream()
                                .noneMatch(post -> Long.toString(post.id()).equals(chosen))
                ? posts.find(Long.parseLong(chosen)).stream().map(PostOffer::of)
                : Stream.<PostOffer>of();
        return Stream.concat(
                        Stream.of(new Choice("", ui.text("blog.post.none"))),
                        Stream.concat(offers.stream(), other).map(post -> choice(ui, post)))
                .toList();
    }

    /** With how far it is: OOM · Draft. */
    private static Choice choice(Ui ui, PostOffer post) {
        return new Choice(
                Long.toString(post.id()),
                ui.text(
                        "blog.post.choice",
                        Map.of("title", post.title(), "status", ui.text("blog.status", post.status()))));
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

    /** Whether the chosen one would not be published empty: an idea needs a text, or a link. */
    <T> Form<T> legible(Form<T> form, Function<T, @Nullable Long> chosen, Function<T, String> link) {
        var id = form.isValid() && link.apply(form.value()).isEmpty() ? chosen.apply(form.value()) : null;
        return id != null && posts.find(id).filter(Post::isBareIdea).isPresent()
                ? form.with(FIELD, Problem.of("Empty").seenAt(PostPages.path(id)))
                : form;
    }

    /** Whether the chosen one is there. */
    <T> Form<T> checked(Form<T> form, Function<T, @Nullable Long> chosen) {
        var id = form.isValid() ? chosen.apply(form.value()) : null;
        return id != null && posts.find(id).isEmpty() ? form.with(FIELD, Problem.of("Gone")) : form;
    }
}
