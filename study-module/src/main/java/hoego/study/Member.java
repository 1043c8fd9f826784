package hoego.study;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Somebody in a study group besides the owner, who needs no name.
 *
 * @param joinedOn null where it is not known
 * @param leftOn null while they are in it
 */
@MappedEntity(schema = "study")
public record Member(
        @Id @GeneratedValue long id,
        long groupId,
        String role,
        String name,
        @Nullable LocalDate joinedOn,
        @Nullable Precision joinedPrecision,
        @Nullable LocalDate leftOn,
        @Nullable Precision leftPrecision,
        String note,
        boolean sample,
        @Version int version) {

    static Member of(long groupId, MemberDraft draft, boolean sample) {
        return of(0, groupId, draft, sample, 0);
    }

    Member with(MemberDraft draft, int version) {
        return of(id, groupId, draft, false, version);
    }

    private static Member of(long id, long groupId, MemberDraft draft, boolean sample, int version) {
        var joined = draft.joinedOn();
        var left = draft.leftOn();
        var joinedKnown = Precision.orDay(draft.joinedPrecision());
        var leftKnown = Precision.orDay(draft.leftPrecision());
        return new Member(
                id,
                groupId,
                draft.role(),
                draft.name(),
                joined == null ? null : joinedKnown.firstDay(joined),
                joined == null ? null : joinedKnown,
                left == null ? null : leftKnown.firstDay(left),
                left == null ? null : leftKnown,
                draft.note(),
                sample,
                version);
    }

    /** Whether it is known to be in a span of days when they joined. */
    public boolean hasJoinedIn(LocalDateRange days) {
        return joinedOn != null && joinedPrecision != null && days.encloses(joinedPrecision.around(joinedOn));
    }

    /** Whether it is known to be in a span of days when they left. */
    public boolean hasLeftIn(LocalDateRange days) {
        return leftOn != null && leftPrecision != null && days.encloses(leftPrecision.around(leftOn));
    }
}
