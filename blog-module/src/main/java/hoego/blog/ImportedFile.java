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
 * @param status the name of a {@link PostStatus}; empty if it could not be read
 * @param pictures of its own that are there
 * @param missing how many it shows that are not
 * @param reason the name of why it is skipped, or how it was known again; may be empty
 * @param detail what the reason speaks of, such as another file; may be empty
 * @param notes the names of what is to be said of how it was read
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
        String status,
        int pictures,
        int missing,
        ImportVerdict verdict,
        String reason,
        String detail,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> notes,
        boolean done,
        @Nullable Long postId) {}
