package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text in an upload and what is to become of it, or became of it once it is done.
 *
 * @param number its place in the upload, from 0
 * @param title empty if it could not be read
 * @param day null if it could not be read
 * @param status null if it could not be read
 * @param pictures of its own that are there
 * @param missing how many it shows that are not
 * @param reason why it is skipped, or only fills in what is empty; null if there is nothing to say
 * @param detail what the reason speaks of, such as another file; may be empty
 * @param charset that it was written in; empty if it is the usual one
 * @param notes what else is to be said of how it was read
 * @param postId null if there is no post
 */
@Introspected
@MappedEntity(value = "post_import_file", schema = "blog")
public record ImportedFile(
        @Id @GeneratedValue long id,
        long postImportId,
        int number,
        String path,
        String title,
        @Nullable LocalDate day,
        @Nullable PostStatus status,
        int pictures,
        int missing,
        ImportVerdict verdict,
        @Nullable ImportReason reason,
        String detail,
        String charset,
        @TypeDef(type = DataType.STRING_ARRAY) List<ImportNote> notes,
        boolean done,
        @Nullable Long postId) {
    /** The same, done: the post it is stays as it is. */
    public ImportedFile settled() {
        return settled(postId, pictures);
    }

    /**
     * The same, done.
     *
     * @param post that was made of it
     * @param kept of its pictures
     */
    public ImportedFile settled(Post post, int kept) {
        return settled(Long.valueOf(post.id()), kept);
    }

    private ImportedFile settled(@Nullable Long post, int kept) {
        return new ImportedFile(
                id,
                postImportId,
                number,
                path,
                title,
                day,
                status,
                kept,
                missing + pictures - kept,
                verdict,
                reason,
                detail,
                charset,
                notes,
                true,
                post);
    }
}
