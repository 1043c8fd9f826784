package hoego.goals.career;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one works by, word for word.
 *
 * @param number by which it is spoken of; no two have the same, whether in force or not
 * @param since the first day of what is known of its beginning
 * @param keptOn when it was said last that it stays though it was never used; null if it never was
 * @param retiredOn the first day on which it is not in force any more; null while it is
 */
@MappedEntity(schema = "goals")
public record Principle(
        @Id @GeneratedValue long id,
        int number,
        String words,
        String why,
        LocalDate since,
        Precision sincePrecision,
        @Nullable LocalDate retiredOn,
        @Nullable LocalDate keptOn,
        boolean sample,
        @Version int version) {

    static Principle of(PrincipleDraft draft, boolean sample) {
        return of(0, draft, null, sample, 0);
    }

    Principle with(PrincipleDraft draft, int seen) {
        return of(id, draft, keptOn, false, seen);
    }

    Principle keptOn(@Nullable LocalDate day) {
        return of(id, PrincipleDraft.of(this), day, sample, version);
    }

    Principle retiredOn(@Nullable LocalDate day) {
        return with(PrincipleDraft.of(this).retiredOn(day), version);
    }

    private static Principle of(
            long id, PrincipleDraft draft, @Nullable LocalDate keptOn, boolean sample, int version) {
        var precision = Precision.orDay(draft.sincePrecision());
        return new Principle(
                id,
                draft.number(),
                draft.words(),
                draft.why(),
                precision.firstDay(draft.since()),
                precision,
                draft.retiredOn(),
                keptOn,
                sample,
                version);
    }
}
