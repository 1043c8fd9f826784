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

/** What study makes of a line. */
@Singleton
@Order(50)
final class StudyCapture implements Capturing {

    private final ReadingWords readings;
    private final MeetingWords meetings;
    private final BookService books;
    private final StudyGroupService groups;
    private final MeetingService meetingService;

    StudyCapture(
            ReadingWords readings,
            MeetingWords meetings,
            BookService books,
            StudyGroupService groups,
            MeetingService meetingService) {
        this.readings = readings;
        this.meetings = meetings;
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
        return List.of(ReadingWords.READING, ReadingWords.BOOK, MeetingWords.KIND);
    }

    @Override
    public List<Kind> exemplary(Ui ui) {
        return kinds().stream()
                .filter(kind -> !kind.equals(MeetingWords.KIND) || isExemplary(ui, kind))
                .toList();
    }

    @Override
    public List<Reading> read(Ui ui, Line line) {
        return forOneLine().read(ui, line);
    }

    @Override
    public Capturing forOneLine() {
        var memory = new StudyMemory(books, groups, meetingService);
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
                return meetings.read(ui, memory, line).or(() -> readings.read(ui, memory, line)).stream()
                        .toList();
            }
        };
    }
}
