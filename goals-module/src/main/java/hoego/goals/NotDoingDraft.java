package hoego.goals;

import static java.util.Objects.requireNonNullElse;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link NotDoing}: with a principle or a reason, or both.
 *
 * @param toWhom counts only for what is handed over
 * @param reviewOn after the day it was decided on
 */
@Introspected
@Grounded
public record NotDoingDraft(
        NotDoingKind kind,
        @NotBlank @Size(max = 300) String what,
        @Pattern(regexp = "[a-z]{1,20}(-[a-z]{1,20}){0,2}") String area,
        LocalDate decidedOn,
        @Nullable @Size(max = 120) String toWhom,
        @Nullable Long principleId,
        @Nullable @Size(max = 1000) String reason,
        @Nullable LocalDate reviewOn) {

    /** Where its principle is gone and there is no other ground, what that said is the reason. */
    public static NotDoingDraft of(NotDoing notDoing) {
        var orphaned = notDoing.principleId() == null && notDoing.reason().isEmpty();
        return new NotDoingDraft(
                notDoing.kind(),
                notDoing.what(),
                notDoing.area(),
                notDoing.decidedOn(),
                notDoing.toWhom(),
                notDoing.principleId(),
                orphaned ? notDoing.principleWords() : notDoing.reason(),
                notDoing.reviewOn());
    }

    String receiver() {
        return kind == NotDoingKind.HANDED_OVER ? requireNonNullElse(toWhom, "") : "";
    }

    String ground() {
        return requireNonNullElse(reason, "").strip();
    }
}
