package hoego.web.interviews;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/**
 * What takes a debrief back.
 *
 * @param questions that it added, with commas between them
 * @param topics that were made for these
 * @param said whether the texts of the interview were changed, which were the others
 */
@Introspected
public record DebriefBefore(
        @Pattern(regexp = IDS) String questions,
        @Pattern(regexp = IDS) String topics,
        boolean said,
        @Size(max = 2000) String felt,
        @Size(max = 2000) String followUp,
        @Size(max = 2000) String takeaway) {

    private static final String IDS = "(\\d{1,18}(,\\d{1,18}){0,99})?";

    static List<Long> ids(String written) {
        return Stream.of(written.split(",", -1))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .toList();
    }
}
