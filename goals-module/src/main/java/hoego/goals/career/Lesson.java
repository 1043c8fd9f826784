package hoego.goals.career;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A struggle written down: where there is no senior, it is the teacher.
 *
 * @param minutesLost null where nobody counted
 * @param tags in lower case, without their {@code #}, each once
 */
@MappedEntity(schema = "goals")
public record Lesson(
        @Id @GeneratedValue long id,
        LocalDate day,
        String title,
        String symptom,
        String cause,
        String fix,
        @Nullable Integer minutesLost,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> tags,
        boolean sample,
        @Version int version) {

    static Lesson of(LessonDraft draft, boolean sample) {
        return of(0, draft, sample, 0);
    }

    Lesson with(LessonDraft draft, int seen) {
        return of(id, draft, false, seen);
    }

    private static Lesson of(long id, LessonDraft draft, boolean sample, int version) {
        return new Lesson(
                id,
                draft.day(),
                draft.title(),
                draft.symptom(),
                draft.cause(),
                draft.fix(),
                draft.minutesLost(),
                Tags.of(draft.tags()),
                sample,
                version);
    }
}
