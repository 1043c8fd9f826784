package hoego.study.interviews;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

/**
 * Talks with a company about a post.
 *
 * @param company empty where it stays unsaid
 * @param domain what the company does, such as {@code search}
 * @param source how one came to it
 * @param felt how it felt
 * @param followUp what is to come of it
 */
@MappedEntity(schema = "study")
public record Interview(
        @Id @GeneratedValue long id,
        String company,
        String post,
        String domain,
        InterviewPurpose purpose,
        String source,
        String felt,
        String followUp,
        String note,
        boolean sample,
        @Version int version) {

    static Interview of(InterviewDraft draft, boolean sample) {
        return of(0, draft, sample, 0);
    }

    Interview with(InterviewDraft draft, int seen) {
        return of(id, draft, false, seen);
    }

    private static Interview of(long id, InterviewDraft draft, boolean sample, int version) {
        return new Interview(
                id,
                draft.company(),
                draft.post(),
                draft.domain(),
                draft.purpose(),
                draft.source(),
                draft.felt(),
                draft.followUp(),
                draft.note(),
                sample,
                version);
    }
}
