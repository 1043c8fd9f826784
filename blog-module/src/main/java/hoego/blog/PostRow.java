package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post in a list, without its text.
 *
 * @param status on the day that was asked about
 */
@Introspected
public record PostRow(
        long id,
        String title,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> tags,
        PostStatus status,
        LocalDate notedOn,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate publishedOn,
        String origin,
        String originTitle,
        int characters,
        int readingMinutes,
        String series,
        boolean sample) {

    /** The day it is to be, or was, published; else null. */
    public @Nullable LocalDate outOn() {
        return status == PostStatus.PUBLISHED ? publishedOn : plannedOn;
    }
}
