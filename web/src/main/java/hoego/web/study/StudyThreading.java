package hoego.web.study;

import static java.util.stream.Collectors.joining;

import hoego.study.AttendedMeeting;
import hoego.study.BookService;
import hoego.study.BookText;
import hoego.study.CitedQuote;
import hoego.study.Decision;
import hoego.study.DecisionService;
import hoego.study.MeetingService;
import hoego.study.QuoteService;
import hoego.web.Ref;
import hoego.web.Shortened;
import hoego.web.Threading;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What begins elsewhere with a book, a quote, a meeting or what that decided. */
@Singleton
final class StudyThreading implements Threading {

    static final String BOOK = "book";
    static final String QUOTE = "quote";
    static final String MEETING = "meeting";
    static final String DECISION = "decision";

    /** As many quotes as a post is begun with at most. */
    private static final int MOST_QUOTES = 50;

    private static final int LONGEST_FIRST = 200;

    /** What makes a line of Markdown an item or a heading. */
    private static final Pattern MARK = Pattern.compile("^\\s*(?:[-*+]|\\d+[.)]|#{1,6})\\s+");

    private final BookService books;
    private final QuoteService quotes;
    private final MeetingService meetings;
    private final DecisionService decisions;

    StudyThreading(BookService books, QuoteService quotes, MeetingService meetings, DecisionService decisions) {
        this.books = books;
        this.quotes = quotes;
        this.meetings = meetings;
        this.decisions = decisions;
    }

    @Override
    public String area() {
        return StudyArea.NAME;
    }

    static Ref book(long id) {
        return new Ref(StudyArea.NAME, BOOK, id);
    }

    static Ref quote(long id) {
        return new Ref(StudyArea.NAME, QUOTE, id);
    }

    static Ref meeting(long id) {
        return new Ref(StudyArea.NAME, MEETING, id);
    }

    static Ref decision(long id) {
        return new Ref(StudyArea.NAME, DECISION, id);
    }

    @Override
    public Optional<Origin> origin(Ui ui, Ref ref) {
        return switch (ref.kind()) {
            case BOOK -> books.text(ref.id(), MOST_QUOTES).map(book -> origin(ui, ref, book));
            case QUOTE -> quotes.cited(ref.id()).map(quote -> origin(ui, ref, quote));
            case MEETING -> meetings.attended(ref.id()).map(meeting -> origin(ui, ref, meeting));
            case DECISION -> decisions.find(ref.id()).map(decision -> origin(ui, ref, decision));
            default -> Optional.empty();
        };
    }

    /** Begins with the review, the notes and the quotes. */
    private static Origin origin(Ui ui, Ref ref, BookText book) {
        var quoted = Quotes.markdown(ui, book.quotes());
        var words = Stream.of(book.review(), book.notes(), quoted)
                .filter(text -> !text.isBlank())
                .collect(joining("\n\n"));
        return new Origin(
                        ref,
                        ui.text("study.kind.book"),
                        book.title(),
                        book.tags(),
                        words,
                        StudyTexts.path("book", book.id()))
                .remembered("", book.notes());
    }

    private static Origin origin(Ui ui, Ref ref, CitedQuote quote) {
        var place = Quotes.place(ui, quote);
        return new Origin(
                        ref,
                        ui.text("study.kind.quote"),
                        quote.bookTitle(),
                        List.of(),
                        Quotes.markdown(ui, quote),
                        StudyTexts.path("quote", quote.id()))
                .remembered(place.isEmpty() ? "" : quote.bookTitle() + ", " + place, "");
    }

    private static Origin origin(Ui ui, Ref ref, Decision decision) {
        return new Origin(
                ref,
                ui.text("study.kind.decision"),
                decision.words(),
                List.of(),
                decision.result(),
                StudyTexts.path(DECISION, decision.id()));
    }

    /** Begins with what was learned, and is called like the first of it; a card asks what that was. */
    private static Origin origin(Ui ui, Ref ref, AttendedMeeting meeting) {
        var title = StudyTexts.dated(ui, meeting.groupName(), meeting.heldOn());
        var about = String.join(", ", meeting.topics());
        return new Origin(
                        ref,
                        ui.text("study.kind.meeting"),
                        title,
                        meeting.topics(),
                        meeting.takeaway(),
                        StudyTexts.path("meeting", meeting.id()),
                        meeting.takeaway()
                                .lines()
                                .map(line -> MARK.matcher(line).replaceFirst("").strip())
                                .filter(line -> !line.isEmpty())
                                .findFirst()
                                .map(line -> Shortened.words(line, LONGEST_FIRST))
                                .orElse(title))
                .remembered(about.isEmpty() ? title : title + ": " + about, "");
    }
}
