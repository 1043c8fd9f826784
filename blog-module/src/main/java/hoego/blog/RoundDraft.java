package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link Round}. A time without a day says nothing.
 *
 * @param fineMissed what it costs to miss it; null for what the rules say; and so of being late
 */
@Introspected
@Sound
public record RoundDraft(
        @Min(1) @Max(MOST) int number,
        LocalDate dueOn,
        LocalTime dueTime,
        @Nullable LocalDate submittedOn,
        @Nullable LocalTime submittedTime,
        @Nullable Long postId,
        @Size(max = 500) @Pattern(regexp = Links.WEB) String link,
        boolean excused,
        @Size(max = 500) String note,

        @Nullable @PositiveOrZero @Digits(integer = 10, fraction = 2)
        BigDecimal fineMissed,

        @Nullable @PositiveOrZero @Digits(integer = 10, fraction = 2)
        BigDecimal fineLate)
        implements Doubtful {

    static final int MOST = 999;

    /** A round as its {@link Round#zone clock} shows it. */
    public static RoundDraft of(Round round, ZoneId zone) {
        var at = round.submittedAt();
        var handedIn = at == null ? null : at.atZone(zone);
        return new RoundDraft(
                round.number(),
                round.dueOn(),
                Deadline.typed(round.dueTime()),
                handedIn == null ? round.submittedOn() : handedIn.toLocalDate(),
                handedIn == null ? null : handedIn.toLocalTime().truncatedTo(ChronoUnit.MINUTES),
                round.postId(),
                round.link(),
                round.excused(),
                round.note(),
                round.fineMissed(),
                round.fineLate());
    }

    /** Whether it was handed in on the same day at the same time. */
    boolean isHandedInAs(RoundDraft other) {
        return Objects.equals(submittedOn, other.submittedOn) && Objects.equals(submittedTime, other.submittedTime);
    }

    /** The same with something else handed in. */
    public RoundDraft with(@Nullable Long post, String where) {
        return new RoundDraft(
                number, dueOn, dueTime, submittedOn, submittedTime, post, where, excused, note, fineMissed, fineLate);
    }

    @Override
    public @Nullable String unsoundField() {
        return submittedTime != null && submittedOn == null ? "submittedOn" : null;
    }
}
