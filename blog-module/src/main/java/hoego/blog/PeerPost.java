package hoego.blog;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody else's post, read or heard as a talk.
 *
 * @param author by an alias; may be empty
 * @param takeaway what was learned of it, Markdown; may be empty
 */
@MappedEntity(schema = "blog")
public record PeerPost(
        @Id @GeneratedValue long id,
        String title,
        String link,
        String author,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> tags,
        String takeaway,
        LocalDate readOn,
        boolean heard,
        boolean sample,
        @Version int version) {

    static PeerPost of(PeerPostDraft draft, boolean sample) {
        return of(0, draft, sample, 0);
    }

    PeerPost with(PeerPostDraft draft, int seen) {
        return of(id, draft, false, seen);
    }

    private static PeerPost of(long id, PeerPostDraft draft, boolean sample, int version) {
        return new PeerPost(
                id,
                draft.title(),
                draft.link(),
                draft.author(),
                Tags.of(draft.tags()),
                draft.takeaway(),
                draft.readOn(),
                draft.heard(),
                sample,
                version);
    }
}
