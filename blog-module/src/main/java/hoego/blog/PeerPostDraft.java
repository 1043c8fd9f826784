package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What one enters to create or change a {@link PeerPost}. */
@Introspected
public record PeerPostDraft(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 500) @Pattern(regexp = Links.WEB) String link,
        @Size(max = 80) String author,
        @Size(max = 300) String tags,
        @Size(max = 2000) String takeaway,
        LocalDate readOn,
        boolean heard) {

    public static PeerPostDraft of(PeerPost post) {
        return new PeerPostDraft(
                post.title(),
                post.link(),
                post.author(),
                Tags.written(post.tags()),
                post.takeaway(),
                post.readOn(),
                post.heard());
    }
}
