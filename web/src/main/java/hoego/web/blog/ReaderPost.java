package hoego.web.blog;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post as others read it.
 *
 * @param title one line of Markdown
 * @param name the same without marks
 * @param language of the text, as BCP 47 writes it
 * @param beginning its first words
 * @param publishedOn null if it is not published
 * @param path where it stands, without the base path; empty if it is not public
 * @param canonical its address, or that of the place where it stands first; empty if it is not public
 * @param older the post before it; null if there is none
 * @param newer the post after it; null if there is none
 */
public record ReaderPost(
        String title,
        String name,
        String language,
        Content text,
        String beginning,
        List<String> tags,
        String series,
        int minutes,
        @Nullable LocalDate publishedOn,
        String path,
        String canonical,
        @Nullable Neighbour older,
        @Nullable Neighbour newer) {

    /**
     * Another post.
     *
     * @param path without the base path
     * @param title one line of Markdown
     */
    public record Neighbour(String path, String title) {

        static @Nullable Neighbour of(@Nullable String slug, @Nullable String title) {
            return slug == null || title == null ? null : new Neighbour(Place.path(slug), title);
        }
    }

    public boolean isPublic() {
        return !path.isEmpty();
    }
}
