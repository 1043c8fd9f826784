package hoego.web.career;

import hoego.goals.career.Lesson;
import hoego.goals.career.TagCount;
import hoego.web.Paging;
import hoego.web.Shortened;
import hoego.web.Sought;
import hoego.web.Threads.Strand;
import java.util.List;
import java.util.Map;
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

    /** What is marked where it is found. */
    public Sought sought() {
        return Sought.of(typed);
    }
}
