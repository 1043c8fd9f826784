package hoego.study.interviews;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.List;

/**
 * Talks with a company about a post.
 *
 * @param company empty where it stays unsaid
 * @param domain what the company does, such as {@code search}
 * @param source how one came to it
 * @param contact whom one talks to about it: a recruiter, an address, a number
 * @param felt how it felt
 * @param followUp what is to come of it
 * @param takeaway what it taught, one thing a line: what a market check is held for
 */
@MappedEntity(schema = "study")
public record Interview(
        @Id @GeneratedValue long id,
        String company,
        String post,
        String domain,
        InterviewPurpose purpose,
        String source,
        String contact,
        String felt,
        String followUp,
        String takeaway,
        String note,
        boolean sample,
        @Version int version) {

    static Interview of(InterviewDraft draft, boolean sample) {
        return of(0, draft, sample, 0);
    }

    Interview with(InterviewDraft draft, int seen) {
        return of(id, draft, false, seen);
    }

    /** What it taught, one by one. */
    public List<String> takeaways() {
        return takeaway.lines().filter(line -> !line.isBlank()).toList();
    }

    private static Interview of(long id, InterviewDraft draft, boolean sample, int version) {
        return new Interview(
                id,
                draft.company(),
                draft.post(),
                draft.domain(),
                draft.purpose(),
                draft.source(),
                draft.contact(),
                draft.felt(),
                draft.followUp(),
                draft.takeaway(),
                draft.note(),
                sample,
                version);
    }
}
