package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post on the board, without its text.
 *
 * @param total how many have its status
 */
@Introspected
public record BoardPost(
        long id,
        String title,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> tags,
        PostStatus status,
        String series,
        LocalDate notedOn,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate draftedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate droppedOn,
        String origin,
        String originTitle,
        int characters,
        int version,
        boolean sample,
        long total) {

    /** Since when it stands as it does. */
    public LocalDate since() {
        return switch (status) {
            case IDEA -> notedOn;
            case DRAFT -> or(draftedOn);
            case PUBLISHED -> or(publishedOn);
            case DROPPED -> or(droppedOn);
        };
    }

    private LocalDate or(@Nullable LocalDate day) {
        return day == null ? notedOn : day;
    }
}
