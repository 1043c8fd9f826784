package hoego.web.career;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import hoego.goals.career.AchievementStanding;
import hoego.goals.career.Lesson;
import hoego.web.Ui;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/**
 * What was achieved in a time, as a text in Markdown to be handed in or sent on: under what it came of, each with its day, its
 * impact and its evidence; then what was learned, if that is wanted. Titles and texts are Markdown already and stand as typed.
 *
 * @param achievements the earliest first
 * @param lessons the earliest first; none if they are not wanted
 */
public record BragDocument(Ui ui, LocalDateRange days, List<AchievementStanding> achievements, List<Lesson> lessons) {

    /** The undertaking of what stands alone. */
    private static final Long NONE = 0L;

    public boolean isEmpty() {
        return achievements.isEmpty() && lessons.isEmpty();
    }

    public String title() {
        return ui.text(
                "career.document.title", Map.of("from", ui.day(days.getStart()), "to", ui.day(days.getEndInclusive())));
    }

    /** With its title, for a file. */
    String markdown() {
        return "# " + title() + "\n\n" + body() + "\n";
    }

    /** Without its title. */
    public String body() {
        var byOrigin =
                achievements.stream().collect(groupingBy(BragDocument::undertaking, LinkedHashMap::new, toList()));
        var alone = byOrigin.remove(NONE);
        return Stream.of(
                        byOrigin.values().stream()
                                .map(some -> part(some.getFirst().undertaking(), achieved(some))),
                        alone == null
                                ? Stream.<String>empty()
                                : Stream.of(part(
                                        byOrigin.isEmpty()
                                                ? ui.text("career.tab.achievements")
                                                : ui.text("career.document.alone"),
                                        achieved(alone))),
                        lessons.isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of(part(ui.text("career.tab.lessons"), learned())))
                .flatMap(parts -> parts)
                .collect(joining("\n\n"));
    }

    private static long undertaking(AchievementStanding achievement) {
        return requireNonNullElse(achievement.undertakingId(), NONE);
    }

    private static String part(String heading, String items) {
        return "## " + heading + "\n\n" + items;
    }

    private String achieved(List<AchievementStanding> some) {
        return some.stream()
                .map(achievement -> item(
                        "**" + ui.roughly(achievement.day(), achievement.precision()) + "** " + achievement.title(),
                        achievement.impact(),
                        achievement.evidence().isEmpty()
                                ? ""
                                : "<"
                                        + achievement
                                                .evidence()
                                                .replace("<", "%3C")
                                                .replace(">", "%3E") + ">"))
                .collect(joining("\n"));
    }

    private String learned() {
        return lessons.stream()
                .map(lesson -> item(
                        "**" + ui.day(lesson.day()) + "** " + lesson.title() + lost(lesson),
                        lesson.cause(),
                        lesson.fix()))
                .collect(joining("\n"));
    }

    private String lost(Lesson lesson) {
        var minutes = lesson.minutesLost();
        return minutes == null ? "" : " (" + ui.minutes(minutes) + ")";
    }

    /** A point of a list with its paragraphs, each moved in as far as Markdown wants it. */
    private static String item(String first, String... paragraphs) {
        var indented = Stream.concat(Stream.of(first), Stream.of(paragraphs).filter(text -> !text.isBlank()))
                .flatMap(text -> Stream.concat(text.strip().lines(), Stream.of("")))
                .map(line -> line.isBlank() ? "" : "  " + line)
                .collect(joining("\n"));
        return "- " + indented.strip();
    }
}
