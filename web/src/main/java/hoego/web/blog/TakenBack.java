package hoego.web.blog;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which reviews were added by mistake, all at once.
 *
 * @param ids with commas between them
 */
@Introspected
public record TakenBack(
        @Pattern(regexp = "\\d{1,18}(,\\d{1,18}){0,30}") String ids) {

    List<Long> all() {
        return Stream.of(ids.split(",", -1)).map(Long::valueOf).toList();
    }
}
