package hoego.web.study;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.study.BookDraft;
import hoego.study.BookOutcome;
import hoego.study.BookService;
import hoego.study.MeetingDraft;
import hoego.study.MeetingService;
import hoego.study.MemberDraft;
import hoego.study.MemberService;
import hoego.study.Precision;
import hoego.study.ReadingDraft;
import hoego.study.ReadingService;
import hoego.study.StudyGroup;
import hoego.study.StudyGroupDraft;
import hoego.study.StudyGroupService;
import hoego.web.Browser;
import hoego.web.Fact;
import hoego.web.Language;
import hoego.web.Period;
import hoego.web.Ref;
import hoego.web.Threading;
import hoego.web.Ui;
import hoego.web.UiBinder;
import hoego.web.View;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class StudyFactsTest {

    /** Stands for the posts that another area makes of books. */
    @Singleton
    static final class Posts implements Threading {

        private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

        private final List<Made> made = new ArrayList<>();

        @Override
        public String area() {
            return "posts";
        }

        @Override
        public Optional<Origin> origin(Ui ui, Ref ref) {
            return Optional.empty();
        }

        @Override
        public List<Made> madeFrom(Ui ui, Collection<Ref> origins) {
            return made.stream().filter(each -> origins.contains(each.origin())).toList();
        }

        void write(long book, boolean published) {
            var path = "/blog/posts/" + (made.size() + 1);
            made.add(new Made(StudyThreading.book(book), "post", "What I read", path, DAY, published ? DAY : null));
        }
    }

    @Inject
    StudyFacts facts;

    @Inject
    StudySample sample;

    @Inject
    Posts posts;

    @Inject
    UiBinder uis;

    @Inject
    Browser browser;

    @Inject
    StudyGroupService groups;

    @Inject
    MemberService members;

    @Inject
    MeetingService meetings;

    @Inject
    BookService books;

    @Inject
    ReadingService readings;

    @BeforeEach
    void forgetThePosts() {
        posts.made.clear();
    }

    @Test
    void tellTheSampleQuarterInKorean() {
        sample.load(Language.KO, Map.of());

        assertThat(told(Language.KO, "2021-Q1"))
                .containsExactly(
                        "2020년 12월에 시작한 애자일 스터디 모임에 11번 참석했다.",
                        "모임에서 다룬 주제는 린 4번, 그로스 2번, 프로덕트 2번, 운영 2번, 방법론 1번이었다.",
                        "구성원은 나를 빼고 4명이다(창업가, CTO, 디자이너, IT 회사 대표). 대표는 이번 분기에 합류했다.",
                        "스터디를 시작한 뒤 책 3권을 다 읽었다. 이번 분기에 다 읽은 책은 2권이다.",
                        "다 읽은 책 3권에 모두 메모가 있고, 서평으로 쓴 글은 없다.",
                        "책을 10번, 모두 560쪽 읽었다. 지난 분기보다 280쪽 많다.");
    }

    @Test
    void tellTheSampleQuarterInEnglish() {
        sample.load(Language.EN, Map.of());

        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly(
                        "11 meetings of the agile study, begun in December 2020, were attended.",
                        "The meetings were about lean (4), growth (2), product (2), operations (2) and methods (1).",
                        "There are 4 members besides me (a founder, a CTO, a designer, the CEO of an IT company). The CEO joined this quarter.",
                        "3 books have been finished since the study began, 2 of them this quarter.",
                        "All 3 finished books have notes; none has a review post.",
                        "Books were read 10 times, 560 pages in all. 280 more than last quarter.");
    }

    @Test
    void leadToListsOfExactlyTheRecordsBehindThem() {
        sample.load(Language.KO, Map.of());
        var group = groups.find(1).orElseThrow();
        groups.add(group("reading circle", "2021-01-05", Precision.DAY, "2021-02-20", "too little time"));
        members.add(group, new MemberDraft("a tester", "", null, null, LocalDate.of(2021, 3, 1), Precision.DAY, ""));
        finished("no notes", "2021-03-02", "");
        stopped("too long", "2021-03-03");
        posts.write(1, true);

        for (var period : List.of("2020", "2020-Q4", "2021-Q1", "2021-W12")) {
            assertThat(facts(Language.KO, period))
                    .allSatisfy(fact -> assertThat(fact.isProven())
                            .as(fact.sentence().text())
                            .isTrue())
                    .flatExtracting(Fact::evidence)
                    .allSatisfy(evidence -> assertThat(total(evidence.path()))
                            .as(evidence.toString())
                            .isEqualTo(evidence.count()));
        }
    }

    private long total(String path) {
        return Long.parseLong(browser.get(path).expectFirst("[data-total]").attr("data-total"));
    }

    @Test
    void tellOfNoRecords() {
        assertThat(told(Language.EN, "2021-Q1")).containsExactly("There are no study records this quarter.");
        assertThat(told(Language.KO, "2021-Q1")).containsExactly("이번 분기 스터디 기록은 없다.");

        meet(groups.add(group("agile study", "2020-12-01", Precision.MONTH, null, "")), "2020-12-28");

        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly("There are no study records this quarter. The last one is of 28 December 2020.");
        assertThat(told(Language.KO, "2021")).containsExactly("2021년 스터디 기록은 없다. 마지막 기록은 2020년 12월 28일이다.");
    }

    @Test
    void tellOfOneMeetingAndOfNone() {
        var one = groups.add(group("GDG Seoul", "2021-01-05", Precision.DAY, null, ""));
        groups.add(group("독서 모임", "2020-07-01", Precision.HALF, null, ""));
        meet(one, "2021-02-02");

        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly(
                        "No meetings of 독서 모임, begun in second half of 2020, were attended.",
                        "1 meeting of GDG Seoul, begun on 5 January 2021, was attended.");
        assertThat(told(Language.KO, "2021-Q1"))
                .containsExactly("2020년 하반기에 시작한 독서 모임에 참석한 기록은 없다.", "2021년 1월 5일에 시작한 GDG Seoul 모임에 1번 참석했다.");
    }

    @Test
    void tellWhyAGroupEndedAndWhoLeft() {
        var group = groups.add(group("agile study", "2020-12-01", Precision.MONTH, "2021-02-20", "too little time."));
        meet(group, "2021-01-05");
        members.add(group, new MemberDraft("a designer", "", null, null, null, null, ""));
        members.add(
                group,
                new MemberDraft("a designer at a bank", "", null, null, LocalDate.of(2021, 2, 1), Precision.MONTH, ""));

        assertThat(told(Language.EN, "2021-Q1"))
                .contains(
                        "There is 1 member besides me (a designer). A designer at a bank left this quarter.",
                        "The agile study ended on 20 February 2021. Reason: too little time.");
        assertThat(told(Language.KO, "2021-Q1")).contains("agile study는 2021년 2월 20일에 끝났다. 이유: too little time.");
    }

    @Test
    void tellOfBooksWithoutAGroup() {
        finished("Accelerate", "2021-02-02", "noted");

        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly(
                        "1 book was finished this quarter.", "The finished book has notes; it has no review post.");
        assertThat(told(Language.KO, "2021-Q1"))
                .containsExactly("이번 분기에 다 읽은 책은 1권이다.", "다 읽은 책 1권에 모두 메모가 있고, 서평으로 쓴 글은 없다.");
    }

    @Test
    void tellThatNoneOfTheBooksIsOfThisQuarter() {
        meet(groups.add(group("agile study", "2020-12-01", Precision.MONTH, null, "")), "2021-01-05");
        finished("Accelerate", "2020-12-20", "");
        finished("Team Topologies", "2020-12-30", "");

        assertThat(told(Language.EN, "2021-Q1"))
                .contains(
                        "2 books have been finished since the study began, none of them this quarter.",
                        "None of the 2 finished books has notes; none has a review post.");
        assertThat(told(Language.KO, "2021-Q1"))
                .contains("스터디를 시작한 뒤 책 2권을 다 읽었다. 이번 분기에 다 읽은 책은 없다.", "다 읽은 책 2권에 메모는 없고, 서평으로 쓴 글도 없다.");
    }

    @Test
    void tellWhichBooksWereWrittenUp() {
        sample.load(Language.EN, Map.of());
        posts.write(1, true);
        posts.write(2, false);

        assertThat(told(Language.EN, "2021-Q1")).contains("All 3 finished books have notes; 1 has a review post.");
        assertThat(told(Language.KO, "2021-Q1")).contains("다 읽은 책 3권에 모두 메모가 있고, 서평으로 쓴 글은 1편이다.");
        assertThat(browser.get("/study/books?status=unwritten").select("tbody tr"))
                .hasSize(2);
        assertThat(browser.get("/study/books?status=written").select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void tellWhichBooksWereStopped() {
        stopped("Too Long", "2021-02-20");

        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly("1 book was stopped: “Too Long” (20 February 2021, reason: too little time).");
        assertThat(told(Language.KO, "2021-Q1"))
                .containsExactly("책 1권을 읽다가 중단했다: ‘Too Long’(2021년 2월 20일, 이유: too little time).");
    }

    @Test
    void compareThePagesWithThoseBefore() {
        var book = books.add(BookDraft.wanted("Accelerate")).id();
        readings.add(book, pages("2021-02-02", 30));
        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly("Books were read 1 time, 30 pages in all. There are no records from last quarter.");

        readings.add(book, pages("2020-12-02", 30));
        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly("Books were read 1 time, 30 pages in all. The same as last quarter.");
        assertThat(told(Language.KO, "2021-Q1")).containsExactly("책을 1번, 모두 30쪽 읽었다. 지난 분기와 같다.");

        readings.add(book, pages("2020-12-03", 10));
        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly("Books were read 1 time, 30 pages in all. 10 fewer than last quarter.");
        assertThat(told(Language.KO, "2021-Q1")).containsExactly("책을 1번, 모두 30쪽 읽었다. 지난 분기보다 10쪽 적다.");
    }

    private static ReadingDraft pages(String day, int pages) {
        return new ReadingDraft(LocalDate.parse(day), pages, null, null, null, "", null);
    }

    private static StudyGroupDraft group(
            String name, String started, Precision known, @Nullable String ended, String reason) {
        return new StudyGroupDraft(
                name,
                "",
                "",
                "",
                false,
                LocalDate.parse(started),
                known,
                ended == null ? null : LocalDate.parse(ended),
                ended == null ? null : Precision.DAY,
                reason,
                null,
                null,
                null);
    }

    private void meet(StudyGroup group, String day) {
        meetings.add(MeetingDraft.attended(group.id(), LocalDate.parse(day), null, "", null, "", "", ""));
    }

    private void finished(String title, String day, String notes) {
        ended(title, day, BookOutcome.FINISHED, notes, "");
    }

    private void stopped(String title, String day) {
        ended(title, day, BookOutcome.STOPPED, "", "too little time");
    }

    private void ended(String title, String day, BookOutcome how, String notes, String reason) {
        books.add(new BookDraft(
                title,
                "",
                null,
                null,
                null,
                how,
                LocalDate.parse(day),
                Precision.DAY,
                reason,
                null,
                notes,
                "",
                "",
                ""));
    }

    private List<String> told(Language language, String period) {
        return facts(language, period).stream()
                .map(fact -> fact.sentence().text())
                .toList();
    }

    private List<Fact> facts(Language language, String period) {
        var ui = uis.stranger(language);
        return facts.facts(ui, View.of(ui, Period.parse(period).orElseThrow()));
    }
}
