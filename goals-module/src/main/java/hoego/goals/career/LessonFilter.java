package hoego.goals.career;

import java.util.List;
import java.util.regex.Pattern;
import org.threeten.extra.LocalDateRange;

/**
 * Which lessons are wanted.
 *
 * @param words each of which some text of it holds as a part, lower-cased; empty for all
 * @param tag empty for all
 */
public record LessonFilter(List<String> words, String tag, LocalDateRange days) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /**
     * Takes apart what was typed: the words may stand in any order and in different texts.
     *
     * @param words lower-cased
     */
    public static LessonFilter of(String words, String tag, LocalDateRange days) {
        return new LessonFilter(
                BLANKS.splitAsStream(words).filter(word -> !word.isEmpty()).toList(), tag, days);
    }

    public boolean isEverything(LocalDateRange ever) {
        return words.isEmpty() && tag.isEmpty() && days.equals(ever);
    }
}
