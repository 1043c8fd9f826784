package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change an {@link Achievement}.
 *
 * @param day any day of the time it was reached in
 * @param precision a day, where nothing is said
 */
@Introspected
public record AchievementDraft(
        @NotBlank @Size(max = 200) String title,
        LocalDate day,
        @Nullable Precision precision,
        @Size(max = 2000) String impact,

        @Size(max = 500) @Pattern(regexp = "(?i)(https?://[^\\s/?#]+\\S*)?")
        String evidence,

        @Nullable Long undertakingId) {

    public static AchievementDraft of(Achievement achievement) {
        return new AchievementDraft(
                achievement.title(),
                achievement.day(),
                achievement.precision(),
                achievement.impact(),
                achievement.evidence(),
                achievement.undertakingId());
    }

    /** The first day on which it may have been reached. */
    public LocalDate reachedFrom() {
        return Precision.orDay(precision).firstDay(day);
    }
}
