package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.List;

/** A post in the list that everybody may read. */
@Introspected
public record PublicPostRow(
        String title,
        String slug,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> tags,
        String series,
        String language,
        String body,
        int readingMinutes,
        LocalDate publishedOn) {}
