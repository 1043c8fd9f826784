package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;

/** What one enters to change the {@link Masthead}. */
@Introspected
public record MastheadDraft(
        @Size(max = 100) String title,
        @Size(max = 80) String author,
        @Size(max = 300) String words) {

    public static MastheadDraft of(Masthead masthead) {
        return new MastheadDraft(masthead.title(), masthead.author(), masthead.words());
    }
}
