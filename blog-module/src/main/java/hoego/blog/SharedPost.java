package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post as one reads it who was given a link.
 *
 * @param publishedOn null if it is not published
 */
@Introspected
public record SharedPost(
        String title,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> tags,
        String series,
        String language,
        String body,
        int readingMinutes,
        @Nullable LocalDate publishedOn) {}
