package hoego.study.interviews;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What one enters to create or change an {@link Interview}.
 *
 * @param takeaway what it taught, one thing a line
 */
@Introspected
public record InterviewDraft(
        @Size(max = 120) String company,
        @NotBlank @Size(max = 120) String post,
        @Size(max = 120) String domain,
        InterviewPurpose purpose,
        @Size(max = 200) String source,
        @Size(max = 200) String contact,
        @Size(max = 2000) String felt,
        @Size(max = 2000) String followUp,
        @Size(max = 2000) String takeaway,
        @Size(max = 2000) String note) {

    /** An interview of which no more is known than the post. */
    public static InterviewDraft of(String post, InterviewPurpose purpose) {
        return new InterviewDraft("", post, "", purpose, "", "", "", "", "", "");
    }

    public static InterviewDraft of(Interview interview) {
        return new InterviewDraft(
                interview.company(),
                interview.post(),
                interview.domain(),
                interview.purpose(),
                interview.source(),
                interview.contact(),
                interview.felt(),
                interview.followUp(),
                interview.takeaway(),
                interview.note());
    }

    /** The same, with what one says of it afterwards. */
    public InterviewDraft debriefed(String howItFelt, String whatNext, String whatItTaught) {
        return new InterviewDraft(
                company, post, domain, purpose, source, contact, howItFelt, whatNext, whatItTaught, note);
    }
}
