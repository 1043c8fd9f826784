package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link Lesson}.
 *
 * @param tags with commas between them, or each with its {@code #}
 */
@Introspected
public record LessonDraft(
        LocalDate day,
        @NotBlank @Size(max = 200) String title,
        @Size(max = 5000) String symptom,
        @Size(max = 5000) String cause,
        @Size(max = 5000) String fix,
        @Nullable @Min(1) @Max(MOST_MINUTES) Integer minutesLost,
        @Size(max = 200) String tags) {

    /** A thousand hours. */
    public static final int MOST_MINUTES = 60_000;

    public static LessonDraft of(Lesson lesson) {
        return new LessonDraft(
                lesson.day(),
                lesson.title(),
                lesson.symptom(),
                lesson.cause(),
                lesson.fix(),
                lesson.minutesLost(),
                Tags.written(lesson.tags()));
    }
}
