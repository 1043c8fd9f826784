package hoego.web.study;

import hoego.study.Book;
import hoego.study.BookReading;
import hoego.study.BookStanding;
import hoego.study.BookStatus;
import hoego.study.Precision;
import hoego.study.ReadThrough;
import hoego.study.StudyGroup;
import hoego.study.StudyMoment;
import hoego.study.StudyOverview;
import hoego.web.Choice;
import hoego.web.Period;
import hoego.web.Problem;
import hoego.web.Ui;
import hoego.web.Written;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How study records are spoken of. */
public final class StudyTexts {

    private StudyTexts() {}

    /** What happened, as the timeline tells it. */
    static String moment(Ui ui, StudyMoment moment) {
        var title = Map.of("title", moment.title());
        return switch (moment.kind()) {
            case "meeting" -> meeting(ui, moment, "study.moment.meeting");
            case "reading" -> ui.text("study.moment.reading", pages(ui, moment));
            case "book-end" ->
                reasoned(ui, ui.text("study.moment." + Written.of(moment.detail()), title), moment.note());
            case "study-group-end" -> reasoned(ui, ui.text("study.moment.study-group-end", title), moment.note());
            case "member", "member-end" ->
                ui.text(
                        "study.moment." + moment.kind(),
                        Map.of("role", Roles.inSentence(ui, moment.title()), "group", moment.parent()));
            default -> ui.text("study.moment." + moment.kind(), title);
        };
    }

    private static String meeting(Ui ui, StudyMoment moment, String key) {
        var minutes = moment.minutes();
        return ui.text(
                key,
                Map.of(
                        "group",
                        moment.title(),
                        "topics",
                        moment.detail().isEmpty() ? "none" : moment.detail(),
                        "minutes",
                        minutes == null ? "none" : ui.minutes(minutes)));
    }

    private static Map<String, ?> pages(Ui ui, StudyMoment moment) {
        var pages = moment.pages();
        var to = moment.toPage();
        var minutes = moment.minutes();
        return Map.of(
                "title", moment.title(),
                "pages", pages == null ? 0 : pages,
                "to", to == null ? 0 : to,
                "percent", moment.detail().isEmpty() ? "none" : moment.detail(),
                "minutes", minutes == null ? "none" : ui.minutes(minutes));
    }

    private static String reasoned(Ui ui, String text, String reason) {
        return reason.isEmpty() ? text : ui.text("study.moment.reasoned", Map.of("text", text, "reason", reason));
    }

    /** What a record is called where it stands alone. */
    static String title(Ui ui, StudyMoment record) {
        return switch (record.kind()) {
            case "meeting" -> meeting(ui, record, "study.record.meeting");
            case "reading" -> ui.text("study.record.reading", pages(ui, record));
            default -> record.title();
        };
    }

    /** What a record is called among others of its kind: with its day, whose year may have passed by then. */
    static String dated(Ui ui, String title, LocalDate day) {
        return ui.text("study.record.dated", Map.of("day", ui.day(day), "title", title));
    }

    /**
     * Where a record is to be found.
     *
     * @param page the record on whose page it stands
     */
    static String path(String kind, long page) {
        return switch (kind) {
            case "meeting" -> "/study/meetings/" + page;
            case "decision" -> "/study/decisions/" + page;
            case "book", "book-end", "reading", "read-through" -> "/study/books/" + page;
            case "quote" -> "/study/quotes/" + page;
            default -> "/study/groups/" + page;
        };
    }

    /** The list of the books that were finished since a day, up to the end of a period. */
    static String finished(LocalDate since, Period period) {
        return "/study/books?status=finished&from=" + since + "&until=" + period.lastDay();
    }

    /** The list of a period's meetings about a topic. */
    public static String about(String topic, Period period) {
        return "/study/meetings?part=attended&period=" + period + "&topic=" + encoded(topic);
    }

    /** The list of a group's meetings about a topic. */
    public static String of(String topic, long group) {
        return "/study/meetings?part=attended&group=" + group + "&topic=" + encoded(topic);
    }

    /** The list of the books with a tag. */
    public static String tagged(String tag) {
        return "/study/books?tag=" + encoded(tag);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A time known roughly as an adverb: in December 2020, on 5 March 2020. */
    static String when(Ui ui, LocalDate day, Precision precision) {
        return ui.text("study.when", Map.of("precision", precision.name(), "day", ui.roughly(day, precision)));
    }

    /** When a group ended, as far as that is known; or that it lasts. */
    public static String end(Ui ui, StudyGroup group) {
        var day = group.endedOn();
        var precision = group.endedPrecision();
        return day == null || precision == null ? ui.text("study.lasts") : ui.roughly(day, precision);
    }

    /** That a group was over by a day, or had not begun. */
    static Problem outside(Ui ui, StudyGroup group, LocalDate day) {
        var ended = group.endedOn();
        var known = group.endedPrecision();
        var problem = ended != null && known != null && group.isOver(day)
                ? new Problem("AfterGroup", Map.of("group", group.name(), "when", when(ui, ended, known)))
                : new Problem(
                        "BeforeGroup",
                        Map.of("group", group.name(), "when", when(ui, group.startedOn(), group.startedPrecision())));
        return problem.seenAt("/study/groups/" + group.id());
    }

    /** A day that may not be known. */
    public static String roughly(Ui ui, @Nullable LocalDate day, @Nullable Precision precision) {
        return day == null || precision == null ? "" : ui.roughly(day, precision);
    }

    /** The last day a book was read on, or when it was begun, as exactly as that is known. */
    public static String since(Ui ui, StudyOverview.CurrentBook book, @Nullable LocalDate seen) {
        if (book.known() != Precision.DAY) {
            return ui.roughly(book.since(), book.known());
        }
        return seen == null ? ui.shortDay(book.since()) : ui.shortDay(book.since(), seen);
    }

    /** How a book stands, with the day that tells. */
    public static String standing(Ui ui, BookStanding book) {
        var ended = book.endedOn();
        var precision = book.endedPrecision();
        return ended == null || precision == null
                ? ui.text("study.status", book.status())
                : ui.text(
                        "study.status.on",
                        Map.of(
                                "status",
                                ui.text("study.status", book.status()),
                                "day",
                                precision == Precision.DAY ? ui.shortDay(ended) : ui.roughly(ended, precision)));
    }

    /** The first day a book is known to have been read on the last time; empty if none is. */
    public static String begun(Ui ui, BookStanding book) {
        var begun = book.begun();
        if (begun == null) {
            return "";
        }
        var known = book.startedPrecision();
        return known == null || known == Precision.DAY || !begun.equals(book.startedOn())
                ? ui.shortDay(begun)
                : ui.roughly(begun, known);
    }

    /** How long ago a book was ended, where its day is known; else when. */
    public static String age(Ui ui, @Nullable LocalDate day, @Nullable Precision known, LocalDate today) {
        return day == null || known != Precision.DAY
                ? roughly(ui, day, known)
                : ui.text("study.age", Map.of("days", ChronoUnit.DAYS.between(day, today)));
    }

    /** When a book was finished, as it was told on a day; empty if its last read-through did not end so by then. */
    public static String waiting(Ui ui, BookStanding book, LocalDate day) {
        var ended = book.endedOn();
        return book.status() != BookStatus.FINISHED || ended == null || ended.isAfter(day)
                ? ""
                : age(ui, ended, book.endedPrecision(), day);
    }

    /** How a read-through went: when it began, and how and when it ended. */
    public static String outcome(Ui ui, ReadThrough read) {
        var outcome = read.outcome();
        var ended = roughly(ui, read.endedOn(), read.endedPrecision());
        if (outcome != null && ended.isEmpty()) {
            return ui.text("study.outcome", outcome);
        }
        return outcome == null
                ? ui.text("study.read-through.open")
                : ui.text("study.status.on", Map.of("status", ui.text("study.outcome", outcome), "day", ended));
    }

    /** A read-through by its book and when it ended, or else began. */
    static String named(Ui ui, Book book, ReadThrough read) {
        var started = roughly(ui, read.startedOn(), read.startedPrecision());
        return ui.text(
                "study.read-through.named",
                Map.of(
                        "title",
                        book.title(),
                        "when",
                        read.outcome() == null && !started.isEmpty() ? started : outcome(ui, read)));
    }

    /** The pages of a reading: 112–145, or how many; or else the place reached in percent. */
    public static String pages(Ui ui, BookReading reading) {
        var from = reading.fromPage();
        var to = reading.toPage();
        var pages = reading.pages();
        if (from != null && to != null) {
            return ui.text("study.pages.span", Map.of("from", from, "to", to));
        }
        if (to != null) {
            return ui.text("study.pages.to", Map.of("to", to));
        }
        var percent = reading.percent();
        return pages != null
                ? ui.number(pages)
                : percent == null ? "" : ui.text("study.percent.of", Map.of("percent", percent));
    }

    /** Values to choose from, behind none. */
    static List<Choice> optional(Ui ui, String none, List<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", ui.text(none))), choices.stream())
                .toList();
    }

    static List<Choice> weekdays(Ui ui) {
        return optional(ui, "study.weekday.none", ui.choices("study.weekday", DayOfWeek.values()));
    }

    static List<Choice> precisions(Ui ui) {
        return ui.choices("precision", Precision.values()).reversed();
    }
}
