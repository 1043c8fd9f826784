package hoego.web.study;

import hoego.study.BookService;
import hoego.study.MeetingService;
import hoego.study.StudyGroupService;
import hoego.web.Capturing;
import hoego.web.Capturing.Kind;
import hoego.web.Line;
import hoego.web.Reading;
import hoego.web.Ui;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What study makes of a line. */
@Singleton
@Order(50)
final class StudyCapture implements Capturing {

    private final ReadingWords readings;
    private final MeetingWords meetings;
    private final QuoteWords quotes;
    private final DecisionWords decisions;
    private final BookService books;
    private final StudyGroupService groups;
    private final MeetingService meetingService;

    StudyCapture(
            ReadingWords readings,
            MeetingWords meetings,
            QuoteWords quotes,
            DecisionWords decisions,
            BookService books,
            StudyGroupService groups,
            MeetingService meetingService) {
        this.readings = readings;
        this.meetings = meetings;
        this.quotes = quotes;
        this.decisions = decisions;
        this.books = books;
        this.groups = groups;
        this.meetingService = meetingService;
    }

    @Override
    public String area() {
        return StudyArea.NAME;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(ReadingWords.READING, ReadingWords.BOOK, MeetingWords.KIND, QuoteWords.KIND, DecisionWords.KIND);
    }

    /** What belongs to a group is shown once the group that it names is there, and a decision once that has met. */
    @Override
    public List<Kind> exemplary(Ui ui) {
        var memory = memory();
        return kinds().stream()
                .filter(kind -> {
                    var line = Line.of(example(ui, kind), ui.today());
                    return kind.equals(DecisionWords.KIND)
                            ? decisions.knowsMeetingOf(ui, memory, line)
                            : !kind.equals(MeetingWords.KIND) || meetings.knowsGroupOf(memory, line);
                })
                .toList();
    }

    @Override
    public List<Reading> read(Ui ui, Line line) {
        return forOneLine().read(ui, line);
    }

    @Override
    public Capturing forOneLine() {
        var memory = memory();
        return new Capturing() {

            @Override
            public String area() {
                return StudyCapture.this.area();
            }

            @Override
            public List<Kind> kinds() {
                return StudyCapture.this.kinds();
            }

            @Override
            public List<Reading> read(Ui ui, Line line) {
                return Stream.of(
                                quotes.read(ui, memory, line),
                                decisions.read(ui, memory, line),
                                meetings.read(ui, memory, line).or(() -> readings.read(ui, memory, line)))
                        .flatMap(Optional::stream)
                        .toList();
            }
        };
    }

    private StudyMemory memory() {
        return new StudyMemory(books, groups, meetingService);
    }
}
