package hoego.goals;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that weighed on one's mind, in a few words.
 *
 * @param area the name of the area of life it is about
 * @param day the first of what is known of its date
 * @param answer what put an end to it; null while it is open
 * @param goalId of the goal it became
 * @param actionId of what was done about it and put an end to it
 * @param principleId of the principle that answers it
 */
@MappedEntity(schema = "goals")
public record Worry(
        @Id @GeneratedValue long id,
        String area,
        String words,
        LocalDate day,
        Precision precision,
        @Nullable WorryAnswer answer,
        @Nullable LocalDate answeredOn,
        @Nullable Long goalId,
        @Nullable Long actionId,
        @Nullable Long principleId,
        boolean sample,
        @Version int version) {

    static Worry of(WorryDraft draft, boolean sample) {
        var precision = precision(draft);
        return new Worry(
                0,
                draft.area(),
                draft.words(),
                precision.firstDay(draft.day()),
                precision,
                null,
                null,
                null,
                null,
                null,
                sample,
                0);
    }

    Worry with(WorryDraft draft, int seen) {
        var precision = precision(draft);
        return new Worry(
                id,
                draft.area(),
                draft.words(),
                precision.firstDay(draft.day()),
                precision,
                answer,
                answeredOn,
                goalId,
                actionId,
                principleId,
                false,
                seen);
    }

    private static Precision precision(WorryDraft draft) {
        return Objects.requireNonNullElse(draft.precision(), Precision.DAY);
    }

    /**
     * Answered on a day.
     *
     * @param by the id of the goal, action or principle; null if it was let go
     */
    Worry answered(WorryAnswer how, LocalDate on, @Nullable Long by) {
        return with(
                how,
                on,
                how == WorryAnswer.GOAL ? by : null,
                how == WorryAnswer.ACTION ? by : null,
                how == WorryAnswer.PRINCIPLE ? by : null);
    }

    Worry reopened() {
        return with(null, null, null, null, null);
    }

    private Worry with(
            @Nullable WorryAnswer how,
            @Nullable LocalDate on,
            @Nullable Long goal,
            @Nullable Long action,
            @Nullable Long principle) {
        return new Worry(id, area, words, day, precision, how, on, goal, action, principle, false, version);
    }

    public boolean isOpen() {
        return answer == null;
    }
}
