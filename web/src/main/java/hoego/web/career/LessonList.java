package hoego.web.career;

import static java.text.Normalizer.Form.NFC;
import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.stream.Collectors.joining;

import gg.jte.Content;
import hoego.goals.career.Lesson;
import hoego.goals.career.TagCount;
import hoego.web.Markdown;
import hoego.web.Paging;
import hoego.web.Shortened;
import hoego.web.Sought;
import hoego.web.Threads.Strand;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A list of lessons, with what it was narrowed by.
 *
 * @param words each of which is looked for
 * @param tag empty for all
 * @param tags all there are
 * @param everything whether it was narrowed by nothing
 * @param minutesLost with all of them, on whichever page of the list
 * @param strands what became of the lessons, by their ids
 */
public record LessonList(
        String typed,
        List<String> words,
        String tag,
        List<TagCount> tags,
        boolean everything,
        List<Lesson> lessons,
        long minutesLost,
        Map<Long, Strand> strands,
        Paging paging) {

    private static final int LONGEST = 160;

    /** Where the words stand in it; without words, how it was mended, or as much as is known. */
    public String gist(Lesson lesson) {
        var texts = Stream.of(lesson.fix(), lesson.cause(), lesson.symptom())
                .filter(text -> !text.isBlank())
                .toList();
        return words.stream()
                .flatMap(word -> texts.stream().map(Sought.of(word)::excerpt))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .or(() -> texts.stream()
                        .findFirst()
                        .map(text -> Shortened.words(text.strip().replaceAll("\\s+", " "), LONGEST)))
                .orElse("");
    }

    /** A line of text in which each of the words is marked. */
    public Content marked(String text) {
        return words.isEmpty()
                ? Markdown.line(text)
                : Markdown.line(
                        Normalizer.normalize(text, NFC),
                        Pattern.compile(
                                words.stream().map(Pattern::quote).collect(joining("|")),
                                CASE_INSENSITIVE | UNICODE_CASE));
    }
}
