package hoego.health;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pass for a number of classes. A workout of its kind uses one of them, from the day it starts until it expires.
 *
 * @param kind of workout, in the owner's words
 * @param price of all sessions together, in the owner's currency; null if not said
 * @param expiresOn the last day on which a session can be used; null if there is none
 */
@MappedEntity(schema = "health")
public record Course(
        @Id @GeneratedValue long id,
        String kind,
        LocalDate bookedOn,
        LocalDate startsOn,
        int sessions,
        @Nullable BigDecimal price,
        @Nullable LocalDate expiresOn,
        String note,
        boolean sample,
        @Version int version) {

    static Course of(CourseDraft draft) {
        return of(0, draft, false, 0);
    }

    static Course sample(CourseDraft draft) {
        return of(0, draft, true, 0);
    }

    Course with(CourseDraft draft, int version) {
        return of(id, draft, false, version);
    }

    private static Course of(long id, CourseDraft draft, boolean sample, int version) {
        return new Course(
                id,
                draft.kind(),
                draft.bookedOn(),
                draft.startsOn(),
                draft.sessions(),
                draft.price(),
                draft.expiresOn(),
                draft.note(),
                sample,
                version);
    }
}
