package hoego.study.interviews;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What questions are about. How well one knows it is never entered but follows from the questions.
 *
 * @param aliases what else it is called
 * @param parentId a wider topic; null if there is none
 * @param targetLevel 0 to 5; null without one
 */
@MappedEntity(schema = "study")
public record Topic(
        @Id @GeneratedValue long id,
        String name,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> aliases,
        @Nullable Long parentId,
        @Nullable Integer targetLevel,
        boolean sample,
        @Version int version) {

    static Topic of(TopicDraft draft, boolean sample) {
        return new Topic(0, draft.name(), draft.aliases(), draft.parentId(), draft.targetLevel(), sample, 0);
    }

    Topic with(TopicDraft draft, int seen) {
        return new Topic(id, draft.name(), draft.aliases(), draft.parentId(), draft.targetLevel(), false, seen);
    }

    /** Everything it is called. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    public boolean isCalled(String called) {
        return names().stream().anyMatch(called::equalsIgnoreCase);
    }
}
