package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is typed of a {@link Post} at a desk: its title, and its body in Markdown. */
@Introspected
public record PostTextDraft(
        @NotBlank @Size(max = 200) String title,
        @Size(max = PostDraft.LONGEST_BODY) String body) {

    public static PostTextDraft of(Post post) {
        return new PostTextDraft(post.title(), post.body());
    }
}
