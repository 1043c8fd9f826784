package hoego.study.interviews;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
 * @param notedOn the owner's day on which it was written down
 * @param changedOn the one on which its words, answer, source or grades were last written
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
        LocalDate notedOn,
        LocalDate changedOn,
        boolean sample,
        @Version int version) {

    static Question of(QuestionDraft draft, String originTitle, LocalDate day, boolean sample) {
        return of(0, draft, originTitle, day, day, sample, 0);
    }

    Question with(QuestionDraft draft, String title, LocalDate day, int seen) {
        return of(id, draft, title, notedOn, isSaidBy(draft) ? changedOn : day, false, seen);
    }

    private boolean isSaidBy(QuestionDraft draft) {
        return draft.words().equals(words)
                && draft.answer().equals(answer)
                && draft.source().equals(source)
                && Objects.equals(draft.expected(), expected)
                && Objects.equals(draft.actual(), actual);
    }

    private static Question of(
            long id,
            QuestionDraft draft,
            String title,
            LocalDate notedOn,
            LocalDate changedOn,
            boolean sample,
            int version) {
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
                notedOn,
                changedOn,
                sample,
                version);
    }
}
