package hoego.study.interviews;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link Question}.
 *
 * @param tags with commas between them, or each with its {@code #}
 * @param origin the record it begins with, as {@code study.book.3}; empty without one
 * @param source where it came from when nobody asked it, such as a book or a site; empty where nothing is said
 */
@Introspected
public record QuestionDraft(
        @NotBlank @Size(max = 500) String words,
        @Nullable Long topicId,
        @Nullable Long interviewId,
        @Nullable LocalDate askedOn,
        @Size(max = 20_000) String answer,
        @Nullable @Min(0) @Max(5) Integer expected,
        @Nullable @Min(0) @Max(5) Integer actual,
        @Size(max = 300) String tags,
        @Size(max = 80) String origin,
        @Size(max = 200) String source) {

    private static final Pattern BETWEEN = Pattern.compile("[,，、\\n#]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A question of which no more is known. */
    public static QuestionDraft of(
            String words, @Nullable Long topicId, @Nullable Long interviewId, @Nullable LocalDate askedOn) {
        return new QuestionDraft(words, topicId, interviewId, askedOn, "", null, null, "", "", "");
    }

    public static QuestionDraft of(Question question) {
        return new QuestionDraft(
                question.words(),
                question.topicId(),
                question.interviewId(),
                question.askedOn(),
                question.answer(),
                question.expected(),
                question.actual(),
                String.join(", ", question.tags()),
                question.origin(),
                question.source());
    }

    /** The same with other words, answer, topic and tags. */
    public QuestionDraft reworded(String other, String otherAnswer, @Nullable Long otherTopic, String otherTags) {
        return new QuestionDraft(
                other, otherTopic, interviewId, askedOn, otherAnswer, expected, actual, otherTags, origin, source);
    }

    List<String> tagList() {
        return BETWEEN.splitAsStream(tags)
                .map(tag -> BLANKS.matcher(tag).replaceAll(" ").strip())
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }
}
