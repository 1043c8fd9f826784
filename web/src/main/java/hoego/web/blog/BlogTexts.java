package hoego.web.blog;

import hoego.blog.BoardPost;
import hoego.blog.Cohort;
import hoego.blog.CohortStanding;
import hoego.blog.ReadingTime;
import hoego.blog.RoundName;
import hoego.blog.RoundStanding;
import hoego.blog.RoundState;
import hoego.blog.Trend;
import hoego.web.Choice;
import hoego.web.Pause;
import hoego.web.Ref;
import hoego.web.Ui;
import hoego.web.Written;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the records of the blog are spoken of. */
public final class BlogTexts {

    /** As long as that one thinks in days. */
    private static final int COUNTED_DAYS = 60;

    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

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

    /** When something is due: within a week by its weekday, else by its day. */
    public static String due(Ui ui, RoundStanding round, LocalDate seen) {
        var day = round.round().dueOn();
        return ui.text(
                "blog.card.due",
                Map.of(
                        "day",
                        day.isBefore(seen.plusWeeks(1)) ? weekday(ui, day.getDayOfWeek()) : ui.shortDay(day, seen),
                        "time",
                        round.round().dueTime().toString()));
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
                ? ui.text("board.age", Map.of("status", status, "days", days))
                : ui.text("board.since", Map.of("status", status, "day", ui.shortDay(post.since())));
    }

    /** As part of an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Hours with one digit behind the point: 5.5. */
    public static String hours(Ui ui, Duration duration) {
        return ui.number(inHours(duration), 1);
    }

    static BigDecimal inHours(Duration duration) {
        return BigDecimal.valueOf(duration.toMinutes()).divide(MINUTES_OF_AN_HOUR, 1, RoundingMode.HALF_UP);
    }

    /** What became of a round: submitted, excused by hand, excused (travel). */
    public static String state(Ui ui, RoundStanding round) {
        if (round.state() != RoundState.EXCUSED) {
            return ui.text("blog.round.state", round.state());
        }
        return pause(ui, round)
                .map(pause -> ui.text("blog.excused.paused", Map.of("kind", ui.text("pause.kind", pause.kind()))))
                .orElseGet(() -> ui.text("blog.excused.by-hand"));
    }

    /** The pause that excuses a round, or would: 8–12 March was a pause (travel); empty if there is none. */
    public static String paused(Ui ui, RoundStanding round) {
        return round.state() == RoundState.EXCUSED || round.isOpen()
                ? pause(ui, round)
                        .map(pause -> ui.text(
                                round.isOpen() ? "blog.paused.ahead" : "blog.paused",
                                Map.of(
                                        "days",
                                        ui.span(
                                                pause.days().getStart(),
                                                pause.days().getEndInclusive()),
                                        "what",
                                        what(ui, pause))))
                        .orElse("")
                : "";
    }

    private static Optional<Pause> pause(Ui ui, RoundStanding round) {
        return ui.pauses().stream()
                .filter(pause -> pause.covers(round.round().dueOn()))
                .findFirst();
    }

    private static String what(Ui ui, Pause pause) {
        var kind = ui.text("pause.kind", pause.kind());
        return pause.reason().isEmpty()
                ? kind
                : ui.text("fact.pause.reason", Map.of("kind", kind, "reason", pause.reason()));
    }

    /** How many rounds are excused by hand, of those the rules let one leave out; empty where there is nothing to say. */
    public static String excuses(Ui ui, CohortStanding cohort) {
        var allowed = cohort.cohort().allowedExcuses();
        return allowed == null
                ? ""
                : ui.text(
                        "blog.excuses.told",
                        Map.of("used", cohort.excuses(), "allowed", allowed, "beyond", cohort.excusesBeyond()));
    }

    /** When talks are: on Saturday, on Saturday 10:00; empty where there are none. */
    public static String talks(Ui ui, Cohort cohort) {
        var day = cohort.talkWeekday();
        var time = cohort.talkTime();
        return day == null
                ? ""
                : ui.text("blog.cohort.talks.on", Map.of("day", weekday(ui, day) + (time == null ? "" : " " + time)));
    }

    /** How the lead or the margin went lately, in figures. */
    public static String trend(Ui ui, String figure, Optional<Trend> trend) {
        if (trend.isEmpty()) {
            return ui.text("blog.pace.few", Map.of("rounds", 2 * Trend.ROUNDS));
        }
        var last = inHours(trend.get().last());
        var change = last.subtract(inHours(trend.get().before()));
        return ui.text(
                "blog.pace.trend." + figure,
                Map.of(
                        "rounds", Trend.ROUNDS,
                        "last", signed(ui, trend.get().last()),
                        "before", signed(ui, trend.get().before()),
                        "by",
                                ui.text(
                                        "blog.hours",
                                        Map.of("hours", ui.number(change.abs().stripTrailingZeros()))),
                        "change", change.signum() == 0 ? "same" : change.signum() > 0 ? "earlier" : "later"));
    }

    /** Hours before a deadline, or after it: 2.5 h, late 2 h. */
    static String signed(Ui ui, Duration ahead) {
        return ahead.isNegative()
                ? ui.text("blog.round.late", Map.of("time", inHours(ui, ahead.negated())))
                : inHours(ui, ahead);
    }

    private static String inHours(Ui ui, Duration duration) {
        return ui.text("blog.hours", Map.of("hours", ui.number(inHours(duration).stripTrailingZeros())));
    }

    /** How much time was left when it was handed in, or is left for it; empty if there is nothing to say. */
    public static String left(Ui ui, RoundStanding round, Instant now) {
        var margin = round.margin();
        return switch (round.state()) {
            case SUBMITTED ->
                margin == null
                        ? ui.text("blog.round.state", round.state())
                        : ui.text("blog.round.early", Map.of("time", length(ui, margin)));
            case LATE ->
                margin == null
                        ? ui.text("blog.round.state", round.state())
                        : ui.text("blog.round.late", Map.of("time", length(ui, margin.negated())));
            case MISSED, UNTOLD, EXCUSED -> state(ui, round);
            case OPEN ->
                ui.text(
                        "blog.round.left",
                        Map.of(
                                "time",
                                length(ui, Duration.between(now, round.round().deadline()))));
        };
    }

    /** Within two days in hours, else in days and hours. */
    private static String length(Ui ui, Duration duration) {
        var days = duration.toDays();
        return days < 2
                ? ui.text(
                        "blog.hours",
                        Map.of("hours", ui.number(inHours(duration).stripTrailingZeros())))
                : ui.text("blog.days-hours", Map.of("days", days, "hours", duration.toHoursPart()));
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
