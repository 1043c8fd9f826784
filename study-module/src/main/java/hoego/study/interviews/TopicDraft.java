package hoego.study.interviews;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one enters to create or change a {@link Topic}. */
@Introspected
public record TopicDraft(
        @NotBlank @Size(max = 60) String name,
        @Size(max = 30) List<String> aliases,
        @Nullable Long parentId,
        @Nullable @Min(0) @Max(5) Integer targetLevel) {

    public static TopicDraft of(String name) {
        return new TopicDraft(name, List.of(), null, null);
    }

    public static TopicDraft of(Topic topic) {
        return new TopicDraft(topic.name(), topic.aliases(), topic.parentId(), topic.targetLevel());
    }
}
