package hoego.study.recall;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A card as it is shown, its sides wherever they are written.
 *
 * @param interviewId in which it was asked; null if in none
 * @param tags with commas between
 */
@Introspected
public record CardRow(
        long id,
        int version,
        @Nullable Long questionId,
        String front,
        String back,
        @Nullable Long topicId,
        String topic,
        @Nullable Long interviewId,
        String post,
        String company,
        String tags,
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
        boolean sample) {

    /** A card that is remembered for so many days lasts. */
    public static final int MATURE_DAYS = 21;

    private static final Pattern COMMA = Pattern.compile(",");

    public List<String> tagList() {
        return COMMA.splitAsStream(tags).filter(tag -> !tag.isEmpty()).toList();
    }

    public @Nullable Memory memory() {
        return stability == null || difficulty == null ? null : new Memory(stability, difficulty);
    }

    /** The probability with which it would be recalled on a day, in percent; empty while it is new. */
    public @Nullable Integer percentOn(LocalDate day) {
        var memory = memory();
        return memory == null || lastRecalledOn == null
                ? null
                : (int) Math.round(100 * memory.retrievability(ChronoUnit.DAYS.between(lastRecalledOn, day)));
    }

    Standing standing() {
        return new Standing(phase, step == null ? 0 : step, memory(), lastRecalledOn);
    }

    /** Where each of the answers would lead, from the worst to the best. */
    public List<Turn> turns(RecallPlan plan, LocalDate day) {
        return Stream.of(Grade.values()).map(grade -> turn(plan, grade, day)).toList();
    }

    /** The buttons say what will be, so chance depends on the card alone. */
    Turn turn(RecallPlan plan, Grade grade, LocalDate day) {
        return plan.scheduling().turn(standing(), grade, day, Fuzz.chance(id, version));
    }
}
