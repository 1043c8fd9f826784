package hoego.study.interviews;

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
 * A question, asked in an interview or not.
 *
 * @param askedOn null where it was asked on no day
 * @param answer one's own, as Markdown
 * @param expected how well one thought to know it, 0 to 5
 * @param actual how well one answered, 0 to 5
 * @param origin the record of another area that it began with, as that is named; empty without one
 * @param originTitle what that was called
 * @param source where it came from when nobody asked it; empty where nothing is said
 */
@MappedEntity(schema = "study")
public record Question(
        @Id @GeneratedValue long id,
        String words,
        @Nullable Long topicId,
        @Nullable Long interviewId,
        @Nullable LocalDate askedOn,
        String answer,
        @Nullable Integer expected,
        @Nullable Integer actual,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> tags,
        String origin,
        String originTitle,
        String source,
        boolean sample,
        @Version int version) {

    static Question of(QuestionDraft draft, String originTitle, boolean sample) {
        return of(0, draft, originTitle, sample, 0);
    }

    Question with(QuestionDraft draft, String title, int seen) {
        return of(id, draft, title, false, seen);
    }

    private static Question of(long id, QuestionDraft draft, String title, boolean sample, int version) {
        return new Question(
                id,
                draft.words(),
                draft.topicId(),
                draft.interviewId(),
                draft.askedOn(),
                draft.answer(),
                draft.expected(),
                draft.actual(),
                draft.tagList(),
                draft.origin(),
                title,
                draft.source(),
                sample,
                version);
    }
}
