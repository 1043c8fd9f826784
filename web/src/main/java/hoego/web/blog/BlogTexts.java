package hoego.web.blog;

import hoego.blog.BoardPost;
import hoego.blog.Cohort;
import hoego.blog.ReadingTime;
import hoego.blog.RoundName;
import hoego.web.Choice;
import hoego.web.Ref;
import hoego.web.Ui;
import hoego.web.Written;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the records of the blog are spoken of. */
public final class BlogTexts {

    /** As long as that one thinks in days. */
    private static final int COUNTED_DAYS = 60;

    private BlogTexts() {}

    /** Where a record is to be found. */
    static String path(String kind, long id, @Nullable Long cohort) {
        return switch (kind) {
            case "cohort" -> "/blog/cohorts/" + id;
            case "round" -> "/blog/cohorts/" + cohort + "/rounds/" + id + "/edit";
            case "given-review" -> "/blog/cohorts/" + cohort + "/reviews/" + id + "/edit";
            case "received-review" -> "/blog/cohorts/" + cohort + "/received-reviews/" + id + "/edit";
            case "talk" -> "/blog/talks/" + id + "/edit";
            case "peer-post" -> "/blog/peer-posts/" + id;
            case "post-idea", "post-draft", "post", "post-end" -> "/blog/posts/" + id;
            default -> throw new IllegalArgumentException("Nothing of the blog has a page as " + kind);
        };
    }

    /** Cohort 3, 3기. */
    public static String cohort(Ui ui, int number) {
        return ui.text("blog.cohort.of", Map.of("number", Integer.toString(number)));
    }

    /** Round 8, 8회차. */
    public static String round(Ui ui, int number) {
        return ui.text("blog.round.of", Map.of("number", Integer.toString(number)));
    }

    /** A round to choose. */
    static String round(Ui ui, RoundName round) {
        return ui.text(
                "blog.round.choice",
                Map.of(
                        "cohort", cohort(ui, round.cohort()),
                        "round", round(ui, round.number()),
                        "day", ui.shortDay(round.dueOn())));
    }

    public static String weekday(Ui ui, DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, ui.language().locale());
    }

    /** Every week, Thursday 23:59:59. */
    public static String rhythm(Ui ui, Cohort cohort) {
        return ui.text("blog.cohort.rhythm", Map.of("weeks", cohort.cadenceWeeks(), "deadline", deadline(ui, cohort)));
    }

    /** Thursday 23:59:59. */
    public static String deadline(Ui ui, Cohort cohort) {
        return ui.text(
                "blog.deadline",
                Map.of(
                        "day",
                        weekday(ui, cohort.weekday()),
                        "time",
                        cohort.deadline().spoken()));
    }

    /** How long a text is: 4 min, 200 words, 1,001 characters. */
    public static String length(Ui ui, String body) {
        return ui.text(
                "blog.length",
                Map.of(
                        "minutes", ui.minutes(ReadingTime.minutes(body)),
                        "words", ReadingTime.words(body),
                        "characters", ReadingTime.characters(body)));
    }

    /** Languages that are often written in, by their names. */
    public static List<Choice> languages(Ui ui) {
        return Stream.of("ko", "en", "ja", "zh", "de", "fr", "es")
                .map(tag -> new Choice(tag, language(ui, tag)))
                .toList();
    }

    /** The name of a language; that of the owner's, if none is told. */
    public static String language(Ui ui, String tag) {
        return Locale.forLanguageTag(tag.isEmpty() ? ui.language().tag() : tag)
                .getDisplayName(ui.language().locale());
    }

    /** Since when a post stands as it does: today, 12 days ago, for longer the day. */
    public static String age(Ui ui, BoardPost post) {
        var days = Math.max(0, ChronoUnit.DAYS.between(post.since(), ui.today()));
        var status = Written.of(post.status());
        return days <= COUNTED_DAYS
                ? ui.text("blog.board.age", Map.of("status", status, "days", days))
                : ui.text("blog.board.since", Map.of("status", status, "day", ui.shortDay(post.since())));
    }

    /** As part of an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** When talks are: on Saturday, on Saturday 10:00; empty where there are none. */
    public static String talks(Ui ui, Cohort cohort) {
        var day = cohort.talkWeekday();
        var time = cohort.talkTime();
        return day == null
                ? ""
                : ui.text("blog.cohort.talks.on", Map.of("day", weekday(ui, day) + (time == null ? "" : " " + time)));
    }

    /** What kind of record something began with: question, book; empty if it began with none. */
    public static String from(Ui ui, String origin) {
        return Ref.parse(origin)
                .map(ref -> {
                    var kind = ref.area() + ".kind." + ref.kind();
                    return ui.hasText(kind) ? ui.text(kind) : ui.area(ref.area());
                })
                .orElse("");
    }
}
