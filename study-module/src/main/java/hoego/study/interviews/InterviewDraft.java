package hoego.study.interviews;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What one enters to create or change an {@link Interview}. */
@Introspected
public record InterviewDraft(
        @Size(max = 120) String company,
        @NotBlank @Size(max = 120) String post,
        @Size(max = 120) String domain,
        InterviewPurpose purpose,
        @Size(max = 200) String source,
        @Size(max = 2000) String felt,
        @Size(max = 2000) String followUp,
        @Size(max = 2000) String note) {

    /** An interview of which no more is known than the post. */
    public static InterviewDraft of(String post, InterviewPurpose purpose) {
        return new InterviewDraft("", post, "", purpose, "", "", "", "");
    }

    public static InterviewDraft of(Interview interview) {
        return new InterviewDraft(
                interview.company(),
                interview.post(),
                interview.domain(),
                interview.purpose(),
                interview.source(),
                interview.felt(),
                interview.followUp(),
                interview.note());
    }
}
