package hoego.study;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.study.trash.Trash;
import io.micronaut.test.annotation.TransactionMode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest(transactionMode = TransactionMode.SINGLE_TRANSACTION)
class StudyRecordServiceTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 2);
    private static final LocalDateRange QUARTER = LocalDateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 1));

    @Inject
    StudyGroupService groups;

    @Inject
    MemberService members;

    @Inject
    MeetingService meetings;

    @Inject
    DecisionService decisions;

    @Inject
    BookService books;

    @Inject
    StudyRecordService records;

    @Inject
    StudyFigureService figures;

    private StudyGroup group;

    @BeforeEach
    void addAGroup() {
        group = groups.add(group("agile study", Precision.MONTH));
    }

    private static StudyGroupDraft group(String name, Precision known) {
        return new StudyGroupDraft(
                name, "", "", "", false, LocalDate.of(2020, 12, 1), known, null, null, "", null, null, null);
    }

    private Meeting meet(LocalDate day, String topics, @Nullable Long book) {
        return meetings.add(MeetingDraft.attended(group.id(), day, 90, topics, book, "learned", "", ""));
    }

    @Test
    void staysInTheTrashWithASampleMeetingThatMadeADecisionOfTheOwners() {
        var draft = MeetingDraft.attended(group.id(), DAY, 90, "", null, "", "", "");
        var meeting = meetings.addSamples(List.of(draft)).getFirst();
        decisions.add(new DecisionDraft(meeting.id(), "Read man pages", DecisionState.OPEN, null, ""), DAY);
        var place = records.discard("study-group", group.id(), "agile study").orElseThrow();

        records.removeSamples();

        assertThat(records.restore(place)).hasValue(Trash.Outcome.BACK);
        assertThat(decisions.of(meeting.id())).hasSize(1);
        assertThat(records.hasSamples()).isFalse();
    }

    @Test
    void countsATopicOnceForEachMeeting() {
        meet(DAY, "lean, Lean, #growth", null);
        meet(DAY.plusDays(7), "Lean", null);

        assertThat(meetings.topics(null, QUARTER))
                .containsExactly(new TopicCount("Lean", 2), new TopicCount("growth", 1));
    }

    @Test
    void tellsNoDayOfWhatIsKnownRoughly() {
        groups.add(group("reading circle", Precision.DAY));

        assertThat(records.moments(ever(), "study-group", "", List.of(), null, 10))
                .extracting(StudyMoment::title)
                .containsExactly("reading circle");
    }

    private static LocalDateRange ever() {
        return LocalDateRange.of(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));
    }

    @Test
    void takesAGroupAwayWithItsMeetingsAndMembersAndBringsThemBack() {
        var meeting = meet(DAY, "", null);
        members.add(group, new MemberDraft("a founder", "", null, null, null, null, ""));

        var place = records.discard("study-group", group.id(), group.name()).orElseThrow();
        assertThat(meetings.find(meeting.id())).isEmpty();

        assertThat(records.restore(place)).contains(Trash.Outcome.BACK);
        assertThat(meetings.find(meeting.id())).isPresent();
        assertThat(members.count(group.id(), MemberFilter.ALL)).isEqualTo(1);
    }

    @Test
    void keepsAMeetingWaitingForItsGroup() {
        var meeting = meet(DAY, "", null);
        var place = records.discard("meeting", meeting.id(), "meeting").orElseThrow();
        records.discard("study-group", group.id(), "agile study");

        assertThat(records.restore(place)).contains(Trash.Outcome.WAITING);
        assertThat(records.parentOf(place).orElseThrow().title()).isEqualTo("agile study");
    }

    @Test
    void leavesAMeetingWithoutItsBookAndPointsItBack() {
        var book = books.add(BookDraft.wanted("Accelerate"));
        var meeting = meet(DAY, "", book.id());

        var place = records.discard("book", book.id(), book.title()).orElseThrow();
        assertThat(meetings.find(meeting.id()).orElseThrow().bookId()).isNull();

        records.restore(place);
        assertThat(meetings.find(meeting.id()).orElseThrow().bookId()).isEqualTo(book.id());
    }

    @Test
    void tellsHowItStoodOnADay() {
        meet(DAY, "lean", null);
        meet(DAY.plusDays(7), "lean", null);
        members.add(group, new MemberDraft("a founder", "", null, null, DAY, Precision.DAY, ""));
        members.add(group, new MemberDraft("a CTO", "", DAY.plusDays(2), Precision.DAY, null, null, ""));

        var overview = figures.overview(DAY.plusDays(1), QUARTER, 8, DAY, List.of(), true);

        var seen = overview.groups().getFirst();
        assertThat(seen.lastMetOn()).isEqualTo(DAY);
        assertThat(seen.meetings()).isEqualTo(2);
        assertThat(seen.members()).isZero();
        assertThat(overview.latest()).extracting(StudyMoment::day).doesNotContain(DAY.plusDays(7));
        assertThat(overview.ended()).isFalse();
    }

    @Test
    void tellsOnlyOfTheBooksThatWereReadOrLeftLast() {
        for (int n = 0; n < 12; n++) {
            books.add(new BookDraft(
                    "book " + n, "", null, DAY.minusDays(n), null, null, null, null, "", null, "", "", "", ""));
        }

        var overview = figures.overview(DAY, QUARTER, 8, DAY.minusDays(3), List.of(), true);

        assertThat(overview.books()).isEqualTo(12);
        assertThat(overview.reading())
                .extracting(StudyOverview.CurrentBook::title)
                .containsExactly("book 0", "book 1", "book 2", "book 3", "book 4");
        assertThat(overview.left())
                .extracting(StudyOverview.CurrentBook::title)
                .containsExactly("book 4", "book 5", "book 6", "book 7", "book 8");
    }

    @Test
    void isEndedOnPurposeOnceNoGroupGoesOnAndNoBookIsRead() {
        groups.change(
                group.id(),
                group.version(),
                new StudyGroupDraft(
                        "agile study",
                        "",
                        "",
                        "",
                        false,
                        LocalDate.of(2020, 12, 1),
                        Precision.MONTH,
                        DAY,
                        Precision.DAY,
                        "too little time",
                        null,
                        null,
                        null));

        assertThat(figures.overview(DAY.minusDays(1), QUARTER, 8, DAY, List.of(), true)
                        .ended())
                .isFalse();
        assertThat(figures.overview(DAY.plusDays(1), QUARTER, 8, DAY, List.of(), true)
                        .ended())
                .isTrue();
        books.add(new BookDraft("Accelerate", "", null, DAY, null, null, null, null, "", null, "", "", "", ""));
        assertThat(figures.overview(DAY.plusDays(1), QUARTER, 8, DAY, List.of(), true)
                        .ended())
                .isFalse();
    }

    @Test
    void removesTheSampleButForWhatTheOwnersRecordsHangOn() {
        var sample = groups.addSample(group("sample study", Precision.MONTH));
        meetings.add(MeetingDraft.attended(sample.id(), DAY, null, "", null, "mine", "", ""));
        var book = books.addSample(BookDraft.wanted("sample book"));

        assertThat(records.removeSamples()).isEqualTo(1);

        assertThat(books.find(book.id())).isEmpty();
        assertThat(groups.find(sample.id()).orElseThrow().sample()).isFalse();
        assertThat(records.hasSamples()).isFalse();
    }
}
