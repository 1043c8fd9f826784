package hoego.study.recall;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes back to be recalled: two sides of one's own, or a question with its answer.
 *
 * @param questionId null for one with sides of its own
 * @param topicId null without one, and for a question, which has its own
 * @param front empty for a question
 * @param back Markdown; empty for a question
 * @param origin the record that it began with, as that is named; empty without one
 * @param originTitle what that was called
 * @param step of minutes; null where none is left
 * @param stability as in {@link Memory}; null while it is new
 * @param difficulty the same
 * @param dueAt from when it may be asked
 * @param dueOn the owner's day of that
 * @param lapses how often it was forgotten once it was known
 */
@MappedEntity(schema = "study")
public record Card(
        @Id @GeneratedValue long id,
        @Nullable Long questionId,
        @Nullable Long topicId,
        String front,
        String back,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> tags,
        String origin,
        String originTitle,
        Phase phase,
        @Nullable Integer step,
        @Nullable Double stability,
        @Nullable Double difficulty,
        Instant dueAt,
        LocalDate dueOn,
        @Nullable Instant lastRecalledAt,
        @Nullable LocalDate lastRecalledOn,
        int lapses,
        boolean suspended,
        boolean sample,
        @Version int version) {

    static Card of(CardDraft draft, String originTitle, RecallTime time, boolean sample) {
        return fresh(null, draft, originTitle, time, sample);
    }

    static Card ofQuestion(long question, RecallTime time, boolean sample) {
        return fresh(question, CardDraft.NONE, "", time, sample);
    }

    static Card of(long id, FiledCard filed) {
        var sides = filed.sides();
        var schedule = filed.schedule();
        var memory = schedule.memory();
        return new Card(
                id,
                null,
                sides.topicId(),
                sides.front(),
                sides.back(),
                sides.tagList(),
                "",
                "",
                schedule.phase(),
                schedule.step(),
                memory == null ? null : memory.stability(),
                memory == null ? null : memory.difficulty(),
                schedule.dueAt(),
                schedule.dueOn(),
                schedule.recalledAt(),
                schedule.recalledOn(),
                schedule.lapses(),
                schedule.suspended(),
                false,
                0);
    }

    private static Card fresh(
            @Nullable Long question, CardDraft draft, String originTitle, RecallTime time, boolean sample) {
        return new Card(
                0,
                question,
                draft.topicId(),
                draft.front(),
                draft.back(),
                draft.tagList(),
                draft.origin(),
                originTitle,
                Phase.NEW,
                null,
                null,
                null,
                time.now(),
                time.day(),
                null,
                null,
                0,
                false,
                sample,
                0);
    }

    Card with(CardDraft draft, String title, int seen) {
        return new Card(
                id,
                questionId,
                draft.topicId(),
                draft.front(),
                draft.back(),
                draft.tagList(),
                draft.origin(),
                title,
                phase,
                step,
                stability,
                difficulty,
                dueAt,
                dueOn,
                lastRecalledAt,
                lastRecalledOn,
                lapses,
                suspended,
                false,
                seen);
    }
}
