package hoego.web.study;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import hoego.study.AttendedMeeting;
import hoego.study.BookDraft;
import hoego.study.BookFilter;
import hoego.study.BookReading;
import hoego.study.BookService;
import hoego.study.BookStanding;
import hoego.study.BookStatus;
import hoego.study.DecisionFilter;
import hoego.study.DecisionRow;
import hoego.study.DecisionService;
import hoego.study.MeetingDraft;
import hoego.study.MeetingFilter;
import hoego.study.MeetingService;
import hoego.study.Precision;
import hoego.study.QuoteFilter;
import hoego.study.QuoteService;
import hoego.study.ReadingDraft;
import hoego.study.ReadingService;
import hoego.study.StudyGroupDraft;
import hoego.study.StudyGroupService;
import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.MovableClock;
import hoego.web.Page;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines about books and meetings, on a Wednesday evening on which one book and one group are known. */
@MicronautTest(transactional = false)
class StudyCaptureTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 24);
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final int ALL = 100;

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @Inject
    BookService books;

    @Inject
    ReadingService readings;

    @Inject
    StudyGroupService groups;

    @Inject
    MeetingService meetings;

    @Inject
    QuoteService quotes;

    @Inject
    DecisionService decisions;

    @BeforeEach
    void begin() {
        clock.moveTo(TODAY);
        books.add(BookDraft.wanted("린 스타트업"));
        books.add(BookDraft.wanted("The Lean Startup"));
        groups.add(group("애자일 스터디", "agile"));
    }

    private static StudyGroupDraft group(String name, String others) {
        return new StudyGroupDraft(
                name,
                others,
                "",
                "",
                false,
                LocalDate.of(2020, 12, 1),
                Precision.MONTH,
                null,
                null,
                "",
                null,
                null,
                null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "책 린스타트업 30p까지|reading 2021-03-24 린 스타트업 1-30 30 pages",
                "린 스타트업 112~145쪽 읽음|reading 2021-03-24 린 스타트업 112-145 34 pages",
                "린스타트업 3장까지 읽음|reading 2021-03-24 린 스타트업 (3장까지)",
                "린 스타트업 완독|finished 2021-03-24 린 스타트업",
                "린 스타트업 다 읽음|finished 2021-03-24 린 스타트업",
                "읽고 싶은 책 데브옵스 핸드북|want 데브옵스 핸드북",
                "애자일 스터디 2시간 린 이야기|meeting 2021-03-24 애자일 스터디 120 min (린 이야기)",
                "읽음 린스타트업 30쪽|reading 2021-03-24 린 스타트업 30 pages",
                "린스타트업 30쪽 읽음|reading 2021-03-24 린 스타트업 30 pages",
                "린스타트업 30쪽|reading 2021-03-24 린 스타트업 30 pages",
                "린스타트업을 30페이지 읽었다|reading 2021-03-24 린 스타트업 30 pages",
                "책 린스타트업 30쪽 읽음|reading 2021-03-24 린 스타트업 30 pages",
                "어제 린 스타트업 30쪽 40분 읽음|reading 2021-03-23 린 스타트업 30 pages 40 min",
                "린 스타트업 40분 읽음|reading 2021-03-24 린 스타트업 40 min",
                "린 스타트업 30쪽 읽음 MVP가 핵심|reading 2021-03-24 린 스타트업 30 pages (MVP가 핵심)",
                "린 스타트업 112쪽부터 145쪽까지|reading 2021-03-24 린 스타트업 112-145 34 pages",
                "린 스타트업 30페이지까지 읽음|reading 2021-03-24 린 스타트업 1-30 30 pages",
                "데브옵스 핸드북 30쪽 읽음|reading 2021-03-24 데브옵스 핸드북 30 pages",
                "읽음 데브옵스 핸드북을 30쪽 재밌다|reading 2021-03-24 데브옵스 핸드북 30 pages (재밌다)",
                "데브옵스 핸드북 완독|finished 2021-03-24 데브옵스 핸드북",
                "어제 린 스타트업 완독|finished 2021-03-23 린 스타트업",
                "read \"Lean Startup\" 30p|reading 2021-03-24 The Lean Startup 30 pages",
                "read lean startup 30 pages|reading 2021-03-24 The Lean Startup 30 pages",
                "read 30 pages of the lean startup|reading 2021-03-24 The Lean Startup 30 pages",
                "read the lean startup pages 112-145|reading 2021-03-24 The Lean Startup 112-145 34 pages",
                "read the lean startup up to page 30|reading 2021-03-24 The Lean Startup 1-30 30 pages",
                "read \"Accelerate\" 30p 40m|reading 2021-03-24 Accelerate 30 pages 40 min",
                "read Accelerate 30p|reading 2021-03-24 Accelerate 30 pages",
                "finished the lean startup|finished 2021-03-24 The Lean Startup",
                "finished reading \"Accelerate\"|finished 2021-03-24 Accelerate",
                "want to read Accelerate|want Accelerate",
                "yesterday read lean startup 30p|reading 2021-03-23 The Lean Startup 30 pages",
                "meeting agile 2h lean|meeting 2021-03-24 애자일 스터디 120 min (lean)",
                "meeting agile 2h #lean #growth|meeting 2021-03-24 애자일 스터디 120 min about lean, growth",
                "애자일 스터디 참석|meeting 2021-03-24 애자일 스터디",
                "결정 애자일 스터디 2시간|meeting 2021-03-24 애자일 스터디 120 min (결정)",
                "인용 린 스타트업 47쪽 읽음|reading 2021-03-24 린 스타트업 47 pages (인용)",
                "모임 애자일 2시간|meeting 2021-03-24 애자일 스터디 120 min",
                "스터디 2시간|meeting 2021-03-24 애자일 스터디 120 min",
                "어제 애자일 스터디 1시간 반|meeting 2021-03-23 애자일 스터디 90 min",
                "애자일 스터디 2시간 린 스타트업|meeting 2021-03-24 애자일 스터디 120 min on 린 스타트업"
            })
    void becomeRecords(String line, String record) {
        var page = capture(line);

        assertThat(page.select("#capture-reply").text()).isEmpty();
        assertThat(records()).isEqualTo(record);
        browser.submit(page.expectFirst("#notices form:not([action$=dismissal])"), Map.of());
        assertThat(records()).as("undone").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "린 스타트업 안 읽음",
                "린 스타트업 못 읽음",
                "린 스타트업 아직 다 못 읽음",
                "린 스타트업 30쪽 읽을 예정",
                "린 스타트업 30쪽 읽을까",
                "린 스타트업 30쪽 읽어야 함",
                "린 스타트업 거의 다 읽음",
                "린 스타트업 다 읽음?",
                "내일 린 스타트업 30쪽 읽음",
                "매일 린 스타트업 30쪽 읽음",
                "린 스타트업 145~112쪽 읽음",
                "린 스타트업 그만 읽음",
                "didn't read lean startup",
                "will read lean startup 30p",
                "should read lean startup 30p",
                "read lean startup 30p?",
                "not finished reading the lean startup",
                "stopped reading the lean startup",
                "읽음",
                "30쪽 읽음",
                "총균쇠 30쪽",
                "책 3권 읽음",
                "읽고 싶은 책 린 스타트업",
                "read",
                "린 스타트업 30쪽 남음",
                "린 스타트업 30쪽 남았음",
                "30 pages left of lean startup",
                "meeting agile 2h postponed",
                "애자일 스터디 불참",
                "애자일 스터디 취소",
                "애자일 스터디 못 감",
                "애자일 스터디 2시간 예정",
                "다음 모임 애자일 2시간",
                "missed meeting agile",
                "애자일 스터디",
                "meeting",
                "린 스타트업 30쪽 1~2시간 읽음",
                "read The Lean Startup 1 to 2 hours"
            })
    void areNeverTheOppositeOfWhatIsSaid(String line) {
        var answer = browser.answerTo("/capture", Map.of("line", line, "from", "/"));

        assertThat(answer.statusCode()).as(line).isEqualTo(422);
        assertThat(records()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "린 스타트앱 30쪽 읽음|‘린 스타트업’ 읽기 30쪽; 새 책 ‘린 스타트앱’ 읽기 30쪽",
                "read lean startap 30p|reading “The Lean Startup” 30 pages; reading “lean startap” 30 pages, a new book",
                "린 스타트앱 완독|‘린 스타트업’ 완독; 새 책 ‘린 스타트앱’ 완독",
                "린 스타트업 읽음|읽기(쪽수 없이); ‘린 스타트업’ 완독",
                "read the docs 30m|reading “the docs”, 30 min, a new book",
                "read \"Unknown Book\"|reading “Unknown Book”, a new book",
                "한 권의 책 20쪽 읽음|새 책 ‘한 권의 책’ 읽기 20쪽; 새 책 ‘한 권의’ 읽기 20쪽",
                "린 스타트업 30 읽음|‘린 스타트업’ 읽기 30쪽",
                "애자일 스터디 3~4시간 회고|애자일 스터디 모임 3시간; 애자일 스터디 모임 4시간",
                "모임 애자일 3 - 4시간|애자일 스터디 모임 3시간; 애자일 스터디 모임 4시간",
                "meeting agile 3-4 hours|meeting of 애자일 스터디, 3 h; meeting of 애자일 스터디, 4 h",
                "meeting agile 3 to 4 hours|meeting of 애자일 스터디, 3 h; meeting of 애자일 스터디, 4 h"
            })
    void areAskedAboutWhereTwoThingsMayBeMeant(String line, String answers) {
        var page = capture(line);

        assertThat(page.select(".answers button").eachText().stream()
                        .map(text -> text.replace('\u00a0', ' '))
                        .collect(joining("; ")))
                .isEqualTo(answers);
        assertThat(records()).isEmpty();
        for (var form : page.select(".answers form")) {
            var answered = browser.submit(form, Map.of());
            assertThat(answered.select("#capture-reply").text())
                    .as(form.outerHtml())
                    .isEmpty();
            assertThat(records()).as(form.outerHtml()).isNotEmpty();
            browser.submit(answered.expectFirst("#notices form:not([action$=dismissal])"), Map.of());
            assertThat(records()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "want to read \"A Good Book\"|want A Good Book",
                "읽고 싶은 책 좋은 책|want 좋은 책",
                "읽음 \"책 먹는 여우\" 10쪽|reading 2021-03-24 책 먹는 여우 10 pages",
                "\"30쪽의 책\" 10쪽 읽음|reading 2021-03-24 30쪽의 책 10 pages",
                "read \"Before Reading\" 20p|reading 2021-03-24 Before Reading 20 pages",
                "read \"The Users' Guide\" 20p|reading 2021-03-24 The Users' Guide 20 pages",
                "완독 '다 읽은 책'|finished 2021-03-24 다 읽은 책",
                "린 스타트업 30쪽 읽음 \"재밌는 책\"|reading 2021-03-24 린 스타트업 30 pages (\"재밌는 책\")"
            })
    void keepATitleWholeThatIsQuoted(String line, String record) {
        capture(line);

        assertThat(records()).isEqualTo(record);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "read \"Reading book 1\" 20p|reading 2021-03-24 Reading book 1 20 pages",
                "read reading book 1 20p|reading 2021-03-24 Reading book 1 20 pages",
                "책 먹는 여우 10쪽 읽음|reading 2021-03-24 책 먹는 여우 10 pages",
                "책 먹는 여우 10쪽|reading 2021-03-24 책 먹는 여우 10 pages"
            })
    void knowABookWhoseTitleHasTheWordForBooks(String line, String record) {
        books.add(BookDraft.wanted("Reading book 1"));
        books.add(BookDraft.wanted("책 먹는 여우"));

        capture(line);

        assertThat(records()).startsWith(record);
    }

    @Test
    void areOfTheBookThatIsBeingRead() {
        readings.add(1, new ReadingDraft(TODAY.minusDays(3), 10, null, null, null, "", null));

        capture("30쪽 읽음");

        assertThat(records()).isEqualTo("reading 2021-03-24 린 스타트업 30 pages; reading 2021-03-21 린 스타트업 10 pages");
    }

    @Test
    void areAskedForTheBookWhereSeveralAreBeingRead() {
        readings.add(1, new ReadingDraft(TODAY.minusDays(3), 10, null, null, null, "", null));
        readings.add(2, new ReadingDraft(TODAY.minusDays(2), 10, null, null, null, "", null));

        var page = capture("30쪽 읽음");

        assertThat(page.select(".answers button").eachText())
                .containsExactly("‘The Lean Startup’ 읽기 30쪽", "‘린 스타트업’ 읽기 30쪽");
    }

    @Test
    void goOnFromThePageThatWasReached() {
        readings.add(1, new ReadingDraft(TODAY.minusDays(3), null, 1, 100, null, "", null));

        capture("린 스타트업 130쪽까지");

        assertThat(records()).startsWith("reading 2021-03-24 린 스타트업 101-130 30 pages");
    }

    @Test
    void knowTheTopicsSoFar() {
        meetings.add(MeetingDraft.attended(1, TODAY.minusDays(7), null, "lean", null, "", "", ""));

        capture("meeting agile 2h lean");

        assertThat(records()).startsWith("meeting 2021-03-24 애자일 스터디 120 min about lean");
    }

    @Test
    void areAskedForTheGroupWhereThereAreSeveral() {
        groups.add(group("독서 모임", ""));

        var page = capture("모임 2시간");

        assertThat(page.select(".answers button").eachText())
                .containsExactlyInAnyOrder("애자일 스터디 모임 2시간", "독서 모임 모임 2시간");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "애자일 스터디 2시간 린 이야기 | 모임은 스터디에 속해요. 스터디를 먼저 추가해 주세요.",
                "agile study 2h lean | Meetings belong to a study group. Add yours under Study first."
            })
    void sayThatTheGroupIsMissingBeforeThereIsOne(String line, String said) {
        browser.post("/study/groups/1/deletion", Map.of());

        assertThat(capture(line).select("#capture-reply p").text()).isEqualTo(said);
        assertThat(records()).isEmpty();
    }

    @Test
    void endABookAsItStoodBefore() {
        books.change(1, 0, stopped());

        var page = capture("린 스타트업 완독");
        assertThat(books.find(1).orElseThrow().outcome()).hasToString("FINISHED");
        browser.submit(page.expectFirst("#notices form:not([action$=dismissal])"), Map.of());

        var book = books.find(1).orElseThrow();
        assertThat(book.outcome()).hasToString("STOPPED");
        assertThat(book.endedOn()).isEqualTo("2021-02-20");
    }

    private static BookDraft stopped() {
        return new BookDraft(
                "린 스타트업",
                "",
                null,
                null,
                null,
                hoego.study.BookOutcome.STOPPED,
                LocalDate.of(2021, 2, 20),
                Precision.DAY,
                "시간 부족",
                null,
                "",
                "",
                "",
                "");
    }

    @Test
    void leaveABookAloneThatWasChangedSinceItWasFinished() {
        var page = capture("린 스타트업 완독");
        var undo = page.expectFirst("#notices form:not([action$=dismissal])");
        browser.submit("/study/books/1/edit", "#form form", Map.of("notes", "mine"));

        var told = browser.submit(undo, Map.of());

        assertThat(told.select(".notice p").text()).startsWith("되돌리지 못했어요");
        assertThat(books.find(1).orElseThrow().outcome()).hasToString("FINISHED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "quote \"Lean Startup\" 47p Build, measure, learn|quote 2021-03-24 The Lean Startup 47 Build, measure, learn",
                "quote the lean startup p. 47: Build, measure, learn.|quote 2021-03-24 The Lean Startup 47 Build, measure, learn.",
                "quote lean startup Build, measure, learn|quote 2021-03-24 The Lean Startup Build, measure, learn",
                "Quote from the lean startup, page 47 - I read 30 pages of it|quote 2021-03-24 The Lean Startup 47 I read 30 pages of it",
                "yesterday quote lean startup Not all is waste|quote 2021-03-23 The Lean Startup Not all is waste",
                "quote \"Catch 22\" 47p \"That's some catch\"|quote 2021-03-24 Catch 22 47 \"That's some catch\"; want Catch 22",
                "quote Catch 22 47p That's some catch|quote 2021-03-24 Catch 22 47 That's some catch; want Catch 22",
                "인용 린스타트업 47쪽 만들고 재고 배운다|quote 2021-03-24 린 스타트업 47 만들고 재고 배운다",
                "인용: 린 스타트업 47쪽에서 만들고, 재고, 배운다!|quote 2021-03-24 린 스타트업 47 만들고, 재고, 배운다!",
                "인용 린 스타트업 낭비를 줄인다 ㅋㅋ|quote 2021-03-24 린 스타트업 낭비를 줄인다 ㅋㅋ",
                "인용문 데브옵스 핸드북 112페이지 세 가지 방법|quote 2021-03-24 데브옵스 핸드북 112 세 가지 방법; want 데브옵스 핸드북",
                "어제 인용 '린 스타트업' 47쪽 만들고 재고 배운다|quote 2021-03-23 린 스타트업 47 만들고 재고 배운다"
            })
    void keepTheWordsOfABookAsTheyStand(String line, String record) {
        var page = capture(line);

        assertThat(page.select("#capture-reply").text()).isEmpty();
        assertThat(cited()).isEqualTo(record);
        browser.submit(page.expectFirst("#notices form:not([action$=dismissal])"), Map.of());
        assertThat(cited()).as("undone").isEmpty();
    }

    private String cited() {
        var kept = quotes.list(new QuoteFilter("", null, Page.EVER), ALL, 0).stream()
                .map(quote -> "quote " + quote.quotedOn() + " " + quote.bookTitle()
                        + (quote.page() == null ? "" : " " + quote.page()) + " " + quote.words());
        var other = records();
        return Stream.concat(kept, other.isEmpty() ? Stream.empty() : Stream.of(other))
                .collect(joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quote lean startap 47p Build it|quote from “The Lean Startup”, p. 47; quote from “lean startap”, p. 47, a new book",
                "인용 린 스타트앱 47쪽 만든다|‘린 스타트업’ 47쪽 인용문; 새 책 ‘린 스타트앱’ 47쪽 인용문",
                "quote \"Deep Work\" Focus is rare|quote from “Deep Work”, a new book",
                "quote from the vendor p. 3 too expensive|quote from “the vendor”, p. 3, a new book",
                "quote lean startup 47p to be typed later|quote from “The Lean Startup”, p. 47",
                "인용 린 스타트업 47쪽 옮겨 적을 예정|‘린 스타트업’ 47쪽 인용문"
            })
    void areAskedAboutWhereTheBookOrTheWordsAreInDoubt(String line, String answers) {
        var page = capture(line);

        assertThat(page.select(".answers button").eachText().stream()
                        .map(text -> text.replace('\u00a0', ' '))
                        .collect(joining("; ")))
                .isEqualTo(answers);
        assertThat(cited()).isEmpty();
        for (var form : page.select(".answers form")) {
            var answered = browser.submit(form, Map.of());
            assertThat(cited()).as(form.outerHtml()).startsWith("quote ");
            browser.submit(answered.expectFirst("#notices form:not([action$=dismissal])"), Map.of());
            assertThat(cited()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quote",
                "인용",
                "quote lean startup 47p",
                "인용 린 스타트업 47쪽",
                "quote 47p Build, measure, learn",
                "quote from a vendor",
                "quote for 47 pages of translation",
                "quote lean startup p. 0 Build",
                "인용 안 함 47쪽 뭐라도",
                "인용 요청 3건",
                "인용률 47",
                "인용을 린 스타트업 너무 많이 함"
            })
    void makeNoQuoteOfWhatIsNone(String line) {
        assertThat(capture(line).select("#capture-reply p").text()).as(line).isNotBlank();
        assertThat(cited()).isEmpty();
    }

    @Test
    void quoteTheBookThatIsBeingRead() {
        readings.add(1, new ReadingDraft(TODAY, 10, null, null, null, "", null));
        browser.submit("/study/books/1/edit", "#form form", Map.of("pages", "40"));

        assertThat(capture("인용 48쪽 만들고 재고 배운다").select("#capture-reply p").text())
                .isEqualTo("‘린 스타트업’ 책은 40쪽까지 있어요. 쪽수를 확인하거나 책 화면에서 전체 쪽수를 고쳐 주세요.");
        capture("인용 37쪽 만들고 재고 배운다");
        assertThat(cited()).startsWith("quote 2021-03-24 린 스타트업 37 만들고 재고 배운다");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decision agile limit work in progress|2021-03-20 limit work in progress",
                "Decision: agile demo every Friday|2021-03-20 demo every Friday",
                "decision write tests first|2021-03-20 write tests first",
                "결정 애자일 진행 중 작업 줄이기|2021-03-20 진행 중 작업 줄이기",
                "결정사항 애자일 스터디에서 회고를 매주 하기로|2021-03-20 회고를 매주 하기로",
                "결정 진행 중 작업은 두 개까지|2021-03-20 진행 중 작업은 두 개까지",
                "3/13 결정 애자일 짝 코딩 해 보기|2021-03-13 짝 코딩 해 보기"
            })
    void areDecisionsOfTheLatestMeeting(String line, String record) {
        met();

        var page = capture(line);

        assertThat(page.select("#capture-reply").text()).isEmpty();
        assertThat(decided()).isEqualTo(record);
        browser.submit(page.expectFirst("#notices form:not([action$=dismissal])"), Map.of());
        assertThat(decided()).as("undone").isEmpty();
    }

    private void met() {
        for (int day : new int[] {13, 20}) {
            meetings.add(MeetingDraft.attended(1, LocalDate.of(2021, 3, day), null, "", null, "", "", ""));
        }
    }

    private String decided() {
        return decisions.list(new DecisionFilter("", null, null, Page.EVER), ALL, 0).stream()
                .map((DecisionRow row) -> row.heldOn() + " " + row.words())
                .collect(joining("; "));
    }

    @Test
    void areShownHowADecisionIsWrittenOnceAGroupHasMet() {
        browser.speak(Language.EN);
        assertThat(browser.get("/capture").select(".starter").eachText())
                .contains("meeting agile 2h lean")
                .doesNotContain("decision agile limit work in progress");
        met();
        assertThat(browser.get("/capture").select(".starter").eachText())
                .contains("decision agile limit work in progress");
    }

    @Test
    void sayWhichMeetingDecided() {
        met();

        assertThat(capture("decision agile limit work in progress")
                        .select("#notices p")
                        .text()
                        .replace('\u00a0', ' '))
                .isEqualTo("Saved: decision of 애자일 스터디, meeting of 20 Mar (limit work in progress)");
        assertThat(capture("결정 애자일 진행 중 작업 줄이기").select("#notices p").text().replace('\u00a0', ' '))
                .isEqualTo("기록했어요: 애자일 스터디 3월 20일 모임에서 해 볼 것(진행 중 작업 줄이기)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decision agile release postponed",
                "decision agile no",
                "decision agile next time",
                "결정 애자일 배포 보류",
                "결정 애자일 회고 했나?",
                "결정 체중 70.8",
                "decision limit work to 2",
                "결정 애자일 다음에"
            })
    void areAskedWhetherItWasDecided(String line) {
        met();

        var page = capture(line);

        assertThat(page.select(".answers button")).hasSize(1);
        assertThat(decided()).isEmpty();
        browser.submit(page.expectFirst(".answers form"), Map.of());
        assertThat(decided()).startsWith("2021-03-20 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decision",
                "결정",
                "결정 애자일",
                "결정 장애",
                "결정 못 함",
                "결정을 애자일에 미룸",
                "decision fatigue all day",
                "decision to quit",
                "decision pending",
                "3/14 결정 애자일 짝 코딩 해 보기"
            })
    void makeNoDecisionOfWhatIsNone(String line) {
        met();

        assertThat(capture(line).select("#capture-reply p").text()).as(line).isNotBlank();
        assertThat(decided()).isEmpty();
    }

    @Test
    void needAMeetingToDecide() {
        assertThat(capture("결정 애자일 진행 중 작업 줄이기").select("#capture-reply p").text())
                .isEqualTo("해 볼 것은 모임에 속해요. 애자일 스터디 모임이 아직 없으니 모임부터 기록해 주세요.");
        browser.post("/study/groups/1/deletion", Map.of());
        assertThat(capture("decision limit work in progress")
                        .select("#capture-reply p")
                        .text())
                .isEqualTo("Decisions belong to a meeting of a study group. Add yours under Study first.");
    }

    @Test
    void areAskedForTheGroupThatDecided() {
        groups.add(group("독서 모임", ""));
        met();

        var page = capture("결정 진행 중 작업 줄이기");
        assertThat(page.select(".answers button").eachText()).containsExactlyInAnyOrder("애자일 스터디", "독서 모임");
        browser.submit(page.expectFirst(".answers form:contains(애자일)"), Map.of());

        assertThat(decided()).isEqualTo("2021-03-20 진행 중 작업 줄이기");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "허리 3 책 읽고",
                "독서 후 목 3",
                "모임 후 허리 3",
                "weigh 70.8",
                "걱정 스터디 책을 못 읽음",
                "booked pilates 10 sessions",
                "체중 70.8"
            })
    void leaveWhatIsAboutOtherThingsAlone(String line) {
        capture(line);

        assertThat(records()).isEmpty();
    }

    private Document capture(String line) {
        browser.speak(HANGUL.matcher(line).find() ? Language.KO : Language.EN);
        return browser.post("/capture", Map.of("line", line, "from", "/"));
    }

    private String records() {
        var known = List.of("린 스타트업", "The Lean Startup");
        var all = books.list(new BookFilter("", null, null), ALL, 0);
        var read = all.stream()
                .flatMap(book -> readings.list(book.id(), "", Page.EVER, ALL, 0).stream()
                        .map(reading -> reading(book, reading)));
        var ended = all.stream()
                .filter(book -> book.endedOn() != null)
                .map(book -> "finished " + book.endedOn() + " " + book.title());
        var wanted = all.stream()
                .filter(book -> book.status() == BookStatus.WANT && !known.contains(book.title()))
                .map(book -> "want " + book.title());
        var met = meetings.list(MeetingFilter.of(null, Page.EVER), ALL, 0).stream()
                .map(StudyCaptureTest::meeting);
        return Stream.of(read, ended, wanted, met).flatMap(each -> each).collect(joining("; "));
    }

    private static String reading(BookStanding book, BookReading reading) {
        return "reading " + reading.readOn() + " " + book.title()
                + (reading.fromPage() == null ? "" : " " + reading.fromPage() + "-" + reading.toPage())
                + (reading.pages() == null ? "" : " " + reading.pages() + " pages")
                + (reading.minutes() == null ? "" : " " + reading.minutes() + " min") + note(reading.note());
    }

    private static String meeting(AttendedMeeting meeting) {
        return "meeting " + meeting.heldOn() + " " + meeting.groupName()
                + (meeting.minutes() == null ? "" : " " + meeting.minutes() + " min")
                + (meeting.topics().isEmpty() ? "" : " about " + String.join(", ", meeting.topics()))
                + (meeting.bookTitle().isEmpty() ? "" : " on " + meeting.bookTitle()) + note(meeting.note());
    }

    private static String note(String note) {
        return note.isEmpty() ? "" : " (" + note + ")";
    }
}
