package hoego.web.study;

import static java.util.stream.Collectors.joining;

import hoego.study.AttendedMeeting;
import hoego.study.Book;
import hoego.study.BookService;
import hoego.study.Decision;
import hoego.study.DecisionService;
import hoego.study.MeetingService;
import hoego.web.Ref;
import hoego.web.Threading;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What begins elsewhere with a book, a meeting or what that decided. */
@Singleton
final class StudyThreading implements Threading {

    static final String BOOK = "book";
    static final String MEETING = "meeting";
    static final String DECISION = "decision";

    private final BookService books;
    private final MeetingService meetings;
    private final DecisionService decisions;

    StudyThreading(BookService books, MeetingService meetings, DecisionService decisions) {
        this.books = books;
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

    static Ref meeting(long id) {
        return new Ref(StudyArea.NAME, MEETING, id);
    }

    static Ref decision(long id) {
        return new Ref(StudyArea.NAME, DECISION, id);
    }

    @Override
    public Optional<Origin> origin(Ui ui, Ref ref) {
        return switch (ref.kind()) {
            case BOOK -> books.find(ref.id()).map(book -> origin(ui, ref, book));
            case MEETING -> meetings.attended(ref.id()).map(meeting -> origin(ui, ref, meeting));
            case DECISION -> decisions.find(ref.id()).map(decision -> origin(ui, ref, decision));
            default -> Optional.empty();
        };
    }

    private static Origin origin(Ui ui, Ref ref, Book book) {
        var words = Stream.of(book.review(), book.notes())
                .filter(text -> !text.isBlank())
                .collect(joining("\n\n"));
        return new Origin(
                ref, ui.text("study.kind.book"), book.title(), List.of(), words, StudyTexts.path("book", book.id()));
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

    private static Origin origin(Ui ui, Ref ref, AttendedMeeting meeting) {
        return new Origin(
                ref,
                ui.text("study.kind.meeting"),
                StudyTexts.dated(ui, meeting.groupName(), meeting.heldOn()),
                meeting.topics(),
                meeting.takeaway(),
                StudyTexts.path("meeting", meeting.id()));
    }
}
