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
 * A meeting of a study group.
 *
 * @param minutes null where it was not noted
 * @param bookId the book it was about; null if there was none
 * @param takeaway what was learned, as Markdown
 * @param material what it was about besides a book, in words or as a link
 * @param brought what the owner brought to it, as Markdown
 * @param absent whether the owner was not at it
 * @param absence why not; empty where it was not said
 * @param people how many were there, the owner among them; null where it was not noted
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
        String note,
        String material,
        String brought,
        boolean absent,
        String absence,
        @Nullable Integer people,
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
                draft.note(),
                draft.material(),
                draft.brought(),
                draft.absent() || !draft.absence().isEmpty(),
                draft.absence(),
                draft.people(),
                sample,
                version);
    }
}
