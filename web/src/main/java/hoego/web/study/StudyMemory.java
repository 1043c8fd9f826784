package hoego.web.study;

import hoego.study.BookService;
import hoego.study.BookStatus;
import hoego.study.KnownBook;
import hoego.study.MeetingService;
import hoego.study.StudyGroup;
import hoego.study.StudyGroupService;
import hoego.study.TopicCount;
import hoego.web.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the readings of one line need to know of the records so far: asked for when first needed, and once. */
final class StudyMemory {

    private final BookService bookService;
    private final StudyGroupService groupService;
    private final MeetingService meetings;
    private @Nullable List<KnownBook> books;
    private @Nullable List<StudyGroup> groups;
    private @Nullable List<String> topics;

    StudyMemory(BookService bookService, StudyGroupService groupService, MeetingService meetings) {
        this.bookService = bookService;
        this.groupService = groupService;
        this.meetings = meetings;
    }

    /** Those that are being read first. */
    List<KnownBook> books() {
        if (books == null) {
            books = bookService.known();
        }
        return books;
    }

    List<KnownBook> beingRead() {
        return books().stream()
                .filter(book -> book.status() == BookStatus.READING)
                .toList();
    }

    /** The first books that somebody may mean who typed a title, which is none of theirs. */
    List<KnownBook> near(String typed, int most) {
        var bare = Titles.bare(typed);
        return books().stream()
                .filter(book -> Titles.of(book.title()).stream().anyMatch(name -> Titles.isNear(bare, name)))
                .limit(most)
                .toList();
    }

    List<StudyGroup> groups() {
        if (groups == null) {
            groups = groupService.all();
        }
        return groups;
    }

    List<StudyGroup> active(LocalDate day) {
        return groups().stream().filter(group -> group.isActive(day)).toList();
    }

    List<String> topics() {
        if (topics == null) {
            topics = meetings.topics(null, Page.EVER).stream()
                    .map(TopicCount::topic)
                    .toList();
        }
        return topics;
    }
}
