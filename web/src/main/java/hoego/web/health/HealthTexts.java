package hoego.web.health;

import static java.util.Objects.requireNonNull;

import hoego.health.Adherence;
import hoego.health.BodySide;
import hoego.health.BodySite;
import hoego.health.Condition;
import hoego.health.CourseUse;
import hoego.health.HealthKind;
import hoego.health.HealthRecord;
import hoego.health.Precision;
import hoego.health.PresentCondition;
import hoego.web.Ui;
import hoego.web.Written;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

/** How health records are spoken of. */
public final class HealthTexts {

    private HealthTexts() {}

    /** What happened, as the timeline tells it. */
    static String moment(Ui ui, HealthRecord record) {
        return switch (kind(record)) {
            case WEIGH_IN -> ui.text("health.moment.weigh-in", Map.of("weight", ui.weight(figure(record))));
            case PAIN_ENTRY ->
                ui.text(
                        "health.moment.pain-entry",
                        Map.of(
                                "site",
                                where(ui, record),
                                "level",
                                figure(record).intValue()));
            case CONDITION -> ui.text("health.moment.condition", Map.of("name", record.title()));
            case WORKOUT ->
                ui.text(
                        "health.moment.workout",
                        Map.of(
                                "kind",
                                record.title(),
                                "minutes",
                                ui.minutes(figure(record).longValue())));
            case COURSE ->
                ui.text(
                        "health.moment.course",
                        Map.of(
                                "kind",
                                record.title(),
                                "sessions",
                                figure(record).intValue()));
            case MEAL_DAY -> ui.text("health.ate." + Written.of(adherence(record)));
        };
    }

    /** What a record is called where it stands alone. */
    static String title(Ui ui, HealthRecord record) {
        return switch (kind(record)) {
            case WEIGH_IN -> ui.weight(figure(record));
            case PAIN_ENTRY ->
                ui.text(
                        "health.record.pain-entry",
                        Map.of(
                                "site",
                                where(ui, record),
                                "level",
                                figure(record).intValue()));
            case CONDITION -> record.title();
            case WORKOUT ->
                ui.text(
                        "health.record.workout",
                        Map.of(
                                "kind",
                                record.title(),
                                "minutes",
                                ui.minutes(figure(record).longValue())));
            case COURSE ->
                ui.text(
                        "health.record.course",
                        Map.of(
                                "kind",
                                record.title(),
                                "sessions",
                                figure(record).intValue()));
            case MEAL_DAY -> ui.text("health.adherence", adherence(record));
        };
    }

    /** What a record is called among others of its kind: with its day, if it has one, whose year may have passed by then. */
    static String datedTitle(Ui ui, HealthRecord record) {
        var day = record.day();
        return day == null
                ? title(ui, record)
                : ui.text("health.record.dated", Map.of("day", ui.day(day), "title", title(ui, record)));
    }

    static HealthKind kind(HealthRecord record) {
        return HealthKind.of(record.kind()).orElseThrow();
    }

    private static BigDecimal figure(HealthRecord record) {
        return requireNonNull(record.figure());
    }

    private static Adherence adherence(HealthRecord record) {
        return requireNonNull(record.adherence());
    }

    private static String where(Ui ui, HealthRecord record) {
        return where(ui, requireNonNull(record.site()), requireNonNull(record.side()));
    }

    /** A site with its side, in the middle of a sentence: left shoulder, 왼쪽 어깨. */
    public static String where(Ui ui, BodySite site, BodySide side) {
        return ui.text("health.where", Map.of("side", side.name(), "site", inSentence(ui, site)));
    }

    /** A site with its side where it stands alone: Shoulder, left; 왼쪽 어깨. */
    public static String label(Ui ui, BodySite site, BodySide side) {
        return ui.text("health.site.sided", Map.of("side", side.name(), "site", ui.text("health.site", site)));
    }

    /** The site of a condition; empty if it has none. */
    public static String site(Ui ui, PresentCondition condition) {
        var site = condition.site();
        return site == null ? "" : ui.text("health.site", site);
    }

    /** When a condition ended, as far as that is known; or that it lasts. */
    public static String end(Ui ui, Condition condition) {
        var day = condition.endedOn();
        var precision = condition.endedPrecision();
        return day == null || precision == null ? ui.text("health.condition.lasts") : ui.roughly(day, precision);
    }

    /** A course in a few words: when it starts, or what is left of it. */
    public static String courseInBrief(Ui ui, CourseUse course, LocalDate day) {
        return ui.text(
                course.hasStarted(day) ? "health.course.brief" : "health.course.brief.ahead",
                Map.of(
                        "kind", course.kind(),
                        "left", course.left(),
                        "day", ui.shortDay(course.startsOn())));
    }

    /** The form for pain of a condition. */
    public static String painOf(Condition condition) {
        var site = condition.site();
        return "/health/pain-entries/new?condition=" + condition.id()
                + (site == null ? "" : "&site=" + Written.of(site));
    }

    /** The form for a workout of a course. */
    public static String workoutOf(CourseUse course) {
        return "/health/workouts/new?kind=" + URLEncoder.encode(course.kind(), StandardCharsets.UTF_8);
    }

    /** A site in the middle of a sentence: back, 허리. */
    public static String inSentence(Ui ui, BodySite site) {
        return ui.text("health.said." + Written.of(site));
    }

    /** A time known roughly as an adverb: in early 2020, on 5 March 2020. */
    static String when(Ui ui, LocalDate day, Precision precision) {
        return ui.text("health.when", Map.of("precision", precision.name(), "day", ui.roughly(day, precision)));
    }

    static String path(HealthKind kind, long id) {
        return switch (kind) {
            case WEIGH_IN -> "/health/weigh-ins/" + id + "/edit";
            case PAIN_ENTRY -> "/health/pain-entries/" + id + "/edit";
            case CONDITION -> "/health/conditions/" + id;
            case WORKOUT -> "/health/workouts/" + id + "/edit";
            case COURSE -> "/health/courses/" + id;
            case MEAL_DAY -> "/health/meal-days/" + id + "/edit";
        };
    }
}
