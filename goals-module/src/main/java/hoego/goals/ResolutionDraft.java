package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What one enters to create or change a {@link Resolution}.
 *
 * @param words kept as they are, with their {@code ~~struck asides~~}
 * @param period a quarter or a year, {@code 2021-Q1} or {@code 2021}
 * @param writtenIn the quarter or year in whose retrospective it is written down; empty if it is by hand
 * @param note what came of it so far
 */
@Introspected
public record ResolutionDraft(
        @NotBlank @Size(max = 500) String words,
        @Pattern(regexp = Term.WRITTEN) String period,
        LocalDate madeOn,
        @Pattern(regexp = "[a-z]{1,20}(-[a-z]{1,20}){0,2}") String area,
        @Size(max = 1000) String note,
        @Pattern(regexp = "(" + Term.WRITTEN + ")?") String writtenIn) {

    /** A resolution that is written down by hand. */
    public static ResolutionDraft of(String words, String period, LocalDate madeOn, String area, String note) {
        return new ResolutionDraft(words, period, madeOn, area, note, "");
    }

    public static ResolutionDraft of(Resolution resolution) {
        return new ResolutionDraft(
                resolution.words(),
                resolution.period(),
                resolution.madeOn(),
                resolution.area(),
                resolution.note(),
                resolution.writtenIn());
    }
}
