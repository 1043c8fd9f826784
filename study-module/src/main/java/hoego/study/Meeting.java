package hoego.study;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a study group that the owner took part in.
 *
 * @param minutes null where it was not noted
 * @param bookId the book it was about; null if there was none
 * @param takeaway what was learned, as Markdown
 * @param decisions what is to be tried
 */
@MappedEntity(schema = "study")
public record Meeting(
        @Id @GeneratedValue long id,
        long groupId,
        LocalDate heldOn,
        @Nullable Integer minutes,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> topics,
        @Nullable Long bookId,
        String takeaway,
        String decisions,
        String note,
        boolean sample,
        @Version int version) {

    static Meeting of(MeetingDraft draft, boolean sample) {
        return of(0, draft, sample, 0);
    }

    Meeting with(MeetingDraft draft, int version) {
        return of(id, draft, false, version);
    }

    private static Meeting of(long id, MeetingDraft draft, boolean sample, int version) {
        return new Meeting(
                id,
                draft.groupId(),
                draft.heldOn(),
                draft.minutes(),
                Words.apart(draft.topics()),
                draft.bookId(),
                draft.takeaway(),
                draft.decisions(),
                draft.note(),
                sample,
                version);
    }
}
