package hoego.study.interviews;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question with what its topic and interview are called.
 *
 * @param tags with commas between
 * @param cardId the card that asks it; null without one
 */
@Introspected
public record QuestionRow(
        long id,
        String words,
        @Nullable Long topicId,
        @Nullable String topic,
        @Nullable Long interviewId,
        @Nullable String post,
        @Nullable String company,
        @Nullable LocalDate askedOn,
        String answer,
        @Nullable Integer expected,
        @Nullable Integer actual,
        String tags,
        String origin,
        String originTitle,
        String source,
        @Nullable Long cardId,
        boolean sample) {

    private static final Pattern COMMA = Pattern.compile(",");

    public List<String> tagList() {
        return COMMA.splitAsStream(tags).filter(tag -> !tag.isEmpty()).toList();
    }
}
