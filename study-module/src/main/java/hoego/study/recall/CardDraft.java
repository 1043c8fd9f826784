package hoego.study.recall;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link Card} with sides of its own.
 *
 * @param front what is asked
 * @param back what is to be recalled, as Markdown
 * @param tags with commas between them, or each with its {@code #}
 * @param origin the record it begins with, as {@code study.book.3}; empty without one
 */
@Introspected
public record CardDraft(
        @NotBlank @Size(max = CardDraft.LONGEST_FRONT) String front,
        @Size(max = CardDraft.LONGEST_BACK) String back,
        @Nullable Long topicId,
        @Size(max = CardDraft.LONGEST_TAGS) String tags,
        @Size(max = 80) String origin) {

    /** In characters, as the others. */
    public static final int LONGEST_FRONT = 2_000;

    public static final int LONGEST_BACK = 20_000;
    public static final int LONGEST_TAGS = 300;

    static final CardDraft NONE = new CardDraft("", "", null, "", "");

    private static final Pattern BETWEEN = Pattern.compile("[,，、\\n#]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Both sides as they are shown, also those of a question. */
    public static CardDraft of(CardRow card) {
        return new CardDraft(
                card.front(), card.back(), card.topicId(), String.join(", ", card.tagList()), card.origin());
    }

    List<String> tagList() {
        return BETWEEN.splitAsStream(tags)
                .map(tag -> BLANKS.matcher(tag).replaceAll(" ").strip())
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }
}
